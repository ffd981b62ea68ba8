long helper_answer(void);
