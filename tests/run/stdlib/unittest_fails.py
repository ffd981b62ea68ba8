import unittest
class Stack:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
    def pop(self):
        if not self.items:
            raise IndexError("empty stack")
        return self.items.pop()
class TestStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up")
    def setUp(self):
        self.stack = Stack()
        print("up")
    def tearDown(self):
        print("down")
    def test_push_pop(self):
        self.stack.push(1)
        self.assertEqual(self.stack.pop(), 1)
        print("push_pop")
    def test_empty(self):
        with self.assertRaises(IndexError) as cm:
            self.stack.pop()
        self.assertEqual(str(cm.exception), "empty stack")
        self.assertRaises(IndexError, self.stack.pop)
        print("empty")
    def helper(self):
        return 1
    @unittest.skip("not now")
    def test_skipped(self):
        print("never")
class TestMath(unittest.TestCase):
    def test_things(self):
        self.assertEqual(1, 2)
        self.assertFalse([])
        self.assertIn(2, [1, 2])
        self.assertIsNone(None)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIsInstance("x", str)
        self.assertGreater(3, 2, "msg")
        self.assertListEqual([1], [1])
        self.assertDictEqual({"a": 1}, {"a": 1})
        self.assertCountEqual([1, 2], [2, 1])
        self.assertRegex("abc", "b")
        self.assertNotEqual(1, 2)
        with self.assertRaisesRegex(ValueError, "invalid literal"):
            int("x")
        for i in range(3):
            with self.subTest(i=i):
                self.assertEqual(i % 1, 0)
        print("math")
class TestMore(TestMath):
    def test_extra(self):
        print("extra")
if __name__ == "__main__":
    unittest.main()
