# form validation collecting errors of several user classes
class ValidationError(Exception):
    def __init__(self, field, message):
        Exception.__init__(self, field + ': ' + message)
        self.field = field


class MissingField(ValidationError):
    def __init__(self, field):
        ValidationError.__init__(self, field, 'is missing')


class OutOfRange(ValidationError):
    def __init__(self, field, value, low, high):
        ValidationError.__init__(self, field, '%d not in %d..%d' % (value, low, high))
        self.value = value


def need(form, field):
    text = form.get(field, '').strip()
    if not text:
        raise MissingField(field)
    return text


def number(form, field, low, high):
    text = need(form, field)
    try:
        n = int(text)
    except ValueError:
        raise ValidationError(field, 'not a number: %r' % text) from None
    if not low <= n <= high:
        raise OutOfRange(field, n, low, high)
    return n


def check(form):
    errors = []
    for action in (lambda: need(form, 'name'),
                   lambda: str(number(form, 'age', 0, 150)),
                   lambda: str(number(form, 'floor', -2, 9))):
        try:
            action()
        except OutOfRange as e:
            errors.append((e.field, e.value))
            print('  range', e)
        except ValidationError as e:
            errors.append((e.field, 0))
            print('  error', e)
    return errors


forms = [
    {'name': 'ann', 'age': '33', 'floor': '-1'},
    {'name': '  ', 'age': '200', 'floor': 'x'},
    {'age': '', 'floor': '12'},
]
for i, form in enumerate(forms):
    print('form', i)
    print(check(form))
