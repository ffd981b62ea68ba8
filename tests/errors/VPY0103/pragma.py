# vpyc: std=vpython
native pragma "omp " + "parallel"
