print("{:d}".format(2.5))
