### The finder's texts in sms. What is not here stands in Finnish.
