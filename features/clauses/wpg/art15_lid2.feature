# language: nl
@wpg/art15_lid2
Functionaliteit: Artikel 15, tweede lid, weigeren wegens de politietaak, Wpg
  Een bevoegdheid van de politie, geen plicht; wie niet zegt dat zij weigert, wordt niet geweigerd.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de ontvanger is geautoriseerd om politiegegevens te verwerken
    En de verwerking is nodig voor die taak

  Scenario: De politie weigert een andere eenheid
    Gegeven de aanvrager is politie-eenheid Den Haag
    En de verstrekker is politie-eenheid Midden-Nederland
    En de politie weigert de verstrekking wegens de politietaak
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden op grond van art. 15 lid 2 Wpg

  Scenario: Weigert zij niet, dan mag het
    Gegeven de aanvrager is politie-eenheid Den Haag
    En de verstrekker is politie-eenheid Midden-Nederland
    En de politie weigert de verstrekking niet
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: Weigeren is de uitzondering, en wordt niet gevraagd (D2)
    Gegeven de aanvrager is politie-eenheid Den Haag
    En de verstrekker is politie-eenheid Midden-Nederland
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan
    En is aangenomen dat de politie weigert de verstrekking niet

  Scenario: Weigert de politie, dan telt wie ontvangt
    Gegeven de aanvrager is gemeente Utrecht
    En de politie weigert de verstrekking wegens de politietaak
    En het doel is handhaving openbare orde
    En de burgemeester heeft hiervoor mandaat gegeven
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welke rol handelt de aanvrager?

  Scenario: Ook tegenover het openbaar ministerie geldt deze grond niet, in welke rol ook (D1)
    Gegeven de aanvrager is openbaar ministerie
    En de verstrekker is politie-eenheid Midden-Nederland
    En het openbaar ministerie behoeft de gegevens
    En de politie weigert de verstrekking wegens de politietaak
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: Tegenover de burgemeester geldt deze grond niet
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de politie weigert de verstrekking wegens de politietaak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan
