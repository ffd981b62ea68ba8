print(lenght("abc"))
