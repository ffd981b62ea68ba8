# no statements here
