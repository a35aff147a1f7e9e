### Sierâ siijđo teevstah anarâškielân. Vailuu teevstah láá suomâkielân.

page-short-name = Palvâlusah
