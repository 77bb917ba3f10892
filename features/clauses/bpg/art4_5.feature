# language: nl
@bpg/art4_5
Functionaliteit: Artikel 4:5, gevoelige soorten gegevens, Bpg
  Wie niet de burgemeester is krijgt langs deze weg alleen wat er niet gevoelig aan is, of wat echt niet kan wachten.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En er is geen wettelijke verplichting om de gegevens te geven

  Abstract Scenario: De soort beslist
    Gegeven het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het zijn gegevens als bedoeld in <soort>
    En <dringend>
    En <functionaris>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort        | dringend                                                        | functionaris                                  | uitkomst   |
      | artikel-8    | de verstrekking is niet dringend noodzakelijk voor de politietaak | de bevoegde functionaris is niet geraadpleegd | toegestaan |
      | artikel-13   | de verstrekking is niet dringend noodzakelijk voor de politietaak | de bevoegde functionaris is niet geraadpleegd | toegestaan |
      | artikel-9    | de verstrekking is dringend noodzakelijk voor de politietaak    | de bevoegde functionaris is geraadpleegd      | toegestaan |
      | artikel-10-a | de verstrekking is dringend noodzakelijk voor de politietaak    | de bevoegde functionaris is geraadpleegd      | toegestaan |
      | artikel-10-c | de verstrekking is dringend noodzakelijk voor de politietaak    | de bevoegde functionaris is geraadpleegd      | toegestaan |
      | artikel-9    | de verstrekking is niet dringend noodzakelijk voor de politietaak | de bevoegde functionaris is geraadpleegd    | verboden   |
      | artikel-9    | de verstrekking is dringend noodzakelijk voor de politietaak    | de bevoegde functionaris is niet geraadpleegd | verboden   |
      | artikel-10-b | de verstrekking is dringend noodzakelijk voor de politietaak    | de bevoegde functionaris is geraadpleegd      | verboden   |
      | artikel-12   | de verstrekking is dringend noodzakelijk voor de politietaak    | de bevoegde functionaris is geraadpleegd      | verboden   |

  Scenario: Welke soort het is, wordt gevraagd
    Gegeven het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En de ontvanger handelt als medewerker
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Onder welk artikel van de Wpg verwerkt de politie deze gegevens: artikel-8, artikel-9, artikel-10-a, artikel-10-b, artikel-10-c, artikel-12 of artikel-13?
