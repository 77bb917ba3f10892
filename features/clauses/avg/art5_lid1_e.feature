# language: nl
@avg/art5_lid1_e
Functionaliteit: Artikel 5, eerste lid, onder e, AVG
  De noodzaak gaat voor elke termijn.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    En de verwerking is nodig voor die taak

  Abstract Scenario: Zolang het nodig is
    Gegeven het doel is taakuitvoering gemeente
    En de gegevens zijn <nog> nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nog       | uitkomst   |
      | nog       | toegestaan |
      | niet meer | verboden   |

  Scenario: De plaats
    Gegeven het doel is taakuitvoering gemeente
    En de gegevens zijn niet meer nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 5 lid 1 onder e AVG

  Scenario: Of het nog nodig is, wordt gevraagd
    Gegeven het doel is taakuitvoering gemeente
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?

  Abstract Scenario: Bij het vastleggen van wat pas is verkregen weigert pas een ontkenning
    Gegeven de aanvrager is gemeente Leiden
    En het is 14 maart 2022
    En het doel is rijbewijsaanvraag
    En de betrokkene heeft een rijbewijs aangevraagd
    En <gezegd>
    Wanneer de aanvrager de pasfoto uit Leiden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gezegd                                      | handeling | uitkomst             |
      | het doel is duidelijk vermeld               | opslaan   | toegestaan           |
      | het doel is duidelijk vermeld               | bewaren   | onvoldoende gegevens |
      | het dossier is afgesloten op 1 januari 2020 | opslaan   | onvoldoende gegevens |
      | de gegevens zijn niet meer nodig            | opslaan   | verboden             |

  Scenario: Wat van de politie komt wordt ook bij vastleggen gevraagd
    Gegeven het doel is taakuitvoering gemeente
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?

  Abstract Scenario: Binnen een termijn die de pagina vaststelt is het nodig
    Gegeven de aanvrager is gemeente Leiden
    En het doel is websitebeveiliging
    En het verzoek is gelogd op 1 januari 2022
    En het is <dag>
    En de gegevens staan in <plaats>
    En <gezegd>
    Wanneer de aanvrager het IP-adres in logfile uit website Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag             | plaats               | gezegd                           | uitkomst   |
      | 1 april 2022    | logfile-op-webserver | het doel is duidelijk vermeld    | toegestaan |
      | 2 april 2022    | logfile-op-webserver | het doel is duidelijk vermeld    | verboden   |
      | 27 maart 2023   | back-up              | het doel is duidelijk vermeld    | toegestaan |
      | 28 maart 2023   | back-up              | het doel is duidelijk vermeld    | verboden   |
      | 1 februari 2022 | logfile-op-webserver | de gegevens zijn niet meer nodig | verboden   |

  Abstract Scenario: Wat niet meer nodig is wordt ook niet gebruikt
    Gegeven de aanvrager is gemeente Leiden
    En het is 14 maart 2022
    En het doel is rijbewijsaanvraag
    En de betrokkene heeft een rijbewijs aangevraagd
    En de gegevens zijn <nog> nodig
    Wanneer de aanvrager de pasfoto uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nog       | uitkomst   |
      | nog       | toegestaan |
      | niet meer | verboden   |
