# language: nl
@leiden_privacyverklaring/opname_inwoner
Functionaliteit: Opnemen door een inwoner, privacypagina Leiden
  Dat mag; wat erbij wordt gevraagd staat erbij.

  Achtergrond:
    Gegeven de aanvrager is inwoner
    En de verstrekker is gemeente Leiden
    En het is 1 juni 2021

  Scenario: Voor zichzelf
    Gegeven het doel is geheugensteun
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is het toegestaan
    En geldt de plicht tot niet-openbaar-maken voor inwoner
    En geldt de plicht tot opname-vooraf-melden voor inwoner
    En geldt de plicht tot kopie-geven voor inwoner

  Scenario: Om te publiceren
    Gegeven het doel is publicatie
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is de uitkomst verboden

  Scenario: Het doel wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan zijn er onvoldoende gegevens
