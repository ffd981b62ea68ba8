# sub-package
