# calendar: the first day of weeks, errors
import calendar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print(calendar.monthrange(2024,2), calendar.isleap(2024), calendar.leapdays(2000,2024), calendar.weekday(2024,1,1), calendar.month_name[1], calendar.day_name[0], calendar.month_abbr[2], calendar.day_abbr[6], list(calendar.month_name)[:3], calendar.monthcalendar(2024,2), calendar.timegm((2024,1,1,0,0,0)))
print(calendar.month(2024,2)); calendar.prmonth(2024,3); print(calendar.calendar(2024)[:400])
c=calendar.Calendar(6); print(list(c.itermonthdays(2024,2))[:8], list(c.iterweekdays()), c.monthdayscalendar(2024,2)[0], list(c.itermonthdates(2024,2))[0], list(c.itermonthdays2(2024,2))[:3], c.monthdatescalendar(2024,2)[0][0], c.monthdays2calendar(2024,2)[0])
tc=calendar.TextCalendar(calendar.SUNDAY); print(tc.formatmonth(2024,5)); calendar.setfirstweekday(calendar.SUNDAY); print(calendar.month(2024,1), calendar.firstweekday()); print(calendar.weekheader(3))
t(lambda: calendar.monthrange(2024,13))
print(calendar.MONDAY, calendar.SUNDAY, len(calendar.Calendar().yeardayscalendar(2024,3)))
