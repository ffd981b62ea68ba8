# utilities
