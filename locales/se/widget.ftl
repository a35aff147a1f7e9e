### The finder's texts in se. What is not here stands in Finnish.
