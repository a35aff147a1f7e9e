### Sierra siiddu teavsttat davvisámegillii. Váilevaš teavsttat leat suomagillii.

page-short-name = Bálvalusat
offline-offer = Geavat fierpmi haga
offline-answers = Du vástádusat eai vurkejuvvo.
offline-remove = Sihko dán rusttegis
