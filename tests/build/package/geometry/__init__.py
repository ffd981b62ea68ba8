print("geometry")
