int declared_only(int n);
