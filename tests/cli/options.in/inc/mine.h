#define MINE 7
