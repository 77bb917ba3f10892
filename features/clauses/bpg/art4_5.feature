# language: nl
@bpg/art4_5
Functionaliteit: Artikel 4:5, gevoelige soorten gegevens, Bpg
  De grens ligt op de weg, niet op het ambt: langs artikel 19 en 20 gaat alleen wat niet gevoelig is, of wat echt niet kan wachten.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En er is geen wettelijke verplichting om de gegevens te geven
    En er is geen machtiging van de minister
    En het gezag dat instemt is burgemeester

  Abstract Scenario: De soort beslist
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En het is een bijzonder geval
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
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En de ontvanger handelt als medewerker
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Onder welk artikel van de Wpg verwerkt de politie deze gegevens: artikel-8, artikel-9, artikel-10-a, artikel-10-b, artikel-10-c, artikel-12 of artikel-13?

  Abstract Scenario: Ook de burgemeester is gebonden als hij langs artikel 19 of 20 ontvangt (A11)
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als <rol>
    En het doel is <doel>
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En <behoefte>
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de gegevens zijn niet nodig voor het opsporingsonderzoek
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het besluit noemt belang, verband, gegevens, voorwaarden en ontvangers
    En het bevoegd gezag stemt in met de verstrekking
    En het zijn gegevens als bedoeld in <soort>
    En de verstrekking is dringend noodzakelijk voor de politietaak
    En de bevoegde functionaris is geraadpleegd
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol          | doel                     | behoefte                                 | soort        | uitkomst   |
      | burgemeester | hulpverlening            | de burgemeester behoeft de gegevens      | artikel-10-b | verboden   |
      | burgemeester | hulpverlening            | de burgemeester behoeft de gegevens      | artikel-12   | verboden   |
      | burgemeester | hulpverlening            | de burgemeester behoeft de gegevens      | artikel-9    | toegestaan |
      | burgemeester | handhaving openbare orde | de burgemeester behoeft de gegevens      | artikel-10-b | toegestaan |
      | burgemeester | handhaving openbare orde | de burgemeester behoeft de gegevens niet | artikel-10-b | verboden   |
      | opsporingsambtenaar | hulpverlening     | de burgemeester behoeft de gegevens niet | artikel-10-b | verboden   |

  Scenario: De plaats van de grens voor de burgemeester
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als burgemeester
    En het doel is hulpverlening
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het zijn gegevens als bedoeld in artikel-10-b
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden op grond van art. 4:5 lid 1 Bpg

  Abstract Scenario: De functionaris wordt gevraagd aan wie dringende noodzaak noemt
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het zijn gegevens als bedoeld in artikel-9
    En <gezegd>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan <uitkomst>

    Voorbeelden:
      | gezegd                                                       | uitkomst                                       |
      | de verstrekking is dringend noodzakelijk voor de politietaak | zijn er onvoldoende gegevens                   |
      | het besluit noemt niet alles wat erin moet staan             | is het verboden op grond van art. 4:5 lid 1 Bpg |

  Scenario: Zolang een eigen weg openstaat wordt de soort niet gevraagd
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als burgemeester
    En het doel is handhaving openbare orde
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het bevoegd gezag stemt niet in met de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld
    En is de vraag: Heeft de burgemeester deze gegevens nodig voor de handhaving van de openbare orde, en kan hij dat laten zien?
