# language: nl
@convenant_midden_nederland/par1_2_mandaat
Functionaliteit: Paragraaf 1.2, mandaat, afspraken Midden-Nederland
  Van de politie ontvangt alleen de burgemeester of wie hij heeft gemandateerd.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Scenario: De burgemeester zelf
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: De naam is vrij, de functie niet (B4)
    Gegeven de aanvrager is de <functie> van gemeente Utrecht
    En de burgemeester heeft hiervoor mandaat gegeven
    En de medewerker heeft een toezicht- of handhavingstaak
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | functie                         | uitkomst                |
      | manager veiligheid              | toegestaan              |
      | medewerker veiligheid           | toegestaan              |
      | beleidsadviseur veiligheid      | toegestaan              |
      | afdelingshoofd                  | menselijke weging nodig |
      | beleidsmedewerker               | menselijke weging nodig |
      | medewerker                      | menselijke weging nodig |
      | teamleider handhaving           | menselijke weging nodig |
      | raadslid                        | verboden                |
      | Wmo-consulent                   | verboden                |
      | voormalig medewerker veiligheid | verboden                |
      | toezichthouder                  | verboden                |

  Scenario: Wie weegt welke functie het is
    Gegeven de aanvrager is de afdelingshoofd van gemeente Utrecht
    En de burgemeester heeft hiervoor mandaat gegeven
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is menselijke weging nodig
    En weegt de burgemeester: Is dit, hoe de functie ook heet, de manager of medewerker veiligheid die de afspraken uitvoert?

  Scenario: Een functie in veiligheid zonder mandaat
    Gegeven de aanvrager is de manager veiligheid van gemeente Utrecht
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft een toezicht- of handhavingstaak
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland

  Scenario: Zonder mandaat niet, ook een toezichthouder niet
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft een toezicht- of handhavingstaak
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland

  Scenario: Of er mandaat is, wordt gevraagd
    Gegeven de aanvrager is de medewerker veiligheid van gemeente Utrecht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de burgemeester degene die handelt hiervoor mandaat gegeven?
