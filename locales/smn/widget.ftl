### The finder's texts in smn. What is not here stands in Finnish.
