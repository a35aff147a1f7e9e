### Teeʹksti nuõrttsääʹmǩiõʹlle. Vaʹilli teeʹkst lie lääʹddǩiõʹlle.

page-short-name = Kääzzkõõzz
