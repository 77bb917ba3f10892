# language: nl
Functionaliteit: Wat niet kan worden waargemaakt, wordt niet gevraagd
  Staat een plicht al vast en kan de aanvrager haar niet nakomen, dan maakt geen antwoord meer een ja, en is de vraag zinloos.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Scenario: Zonder grens aan de plichten wordt gevraagd of hij de gegevens nodig heeft
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de medewerker deze gegevens nodig voor zijn toezicht- en handhavingstaak?

  Scenario: Wie geen enkele plicht kan nakomen, wordt dat niet gevraagd
    Gegeven de aanvrager kan geen enkele plicht nakomen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst verboden
    En kan de aanvrager de plicht tot vernietigen niet nakomen
    En is niet de vraag: Heeft de medewerker deze gegevens nodig voor zijn toezicht- en handhavingstaak?
