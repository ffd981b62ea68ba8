int takes_ints(const int *p, int n);
int takes_int(int *p);
int takes_long(long *p);
double takes_double(double x);
