# calendar: leap years, months, weekdays
import calendar

print([y for y in (1900, 2000, 2023, 2024) if calendar.isleap(y)], calendar.leapdays(2000, 2025))
print(calendar.monthrange(2024, 2), calendar.weekday(2024, 5, 1), calendar.monthcalendar(2024, 2))
print(calendar.month_name[3], calendar.day_abbr[0], list(calendar.month_abbr)[1:4])
print(calendar.month(2024, 7))
