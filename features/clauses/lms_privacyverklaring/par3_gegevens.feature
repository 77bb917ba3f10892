# language: nl
@lms_privacyverklaring/par3_gegevens
Functionaliteit: Paragraaf 3, gegevens per categorie, privacyverklaring LMS
  Vier gesloten lijsten, en een restpost voor wat hulpverlening nodig heeft.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Per categorie een lijst
    Gegeven de betrokkene is een <categorie>
    En het doel is <doel>
    En de gegevens komen uit het contactformulier
    En de medewerker is gescreend
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de <gegeven> uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | categorie                  | doel                     | gegeven        | uitkomst                |
      | websitebezoeker            | contact opnemen          | woonplaats     | toegestaan              |
      | websitebezoeker            | contact opnemen          | geboortedatum  | verboden                |
      | leveranciersmedewerker     | screening                | geboortedatum  | toegestaan              |
      | leveranciersmedewerker     | screening                | functie        | verboden                |
      | contactpersoon             | communicatie leverancier | functie        | toegestaan              |
      | contactpersoon             | communicatie leverancier | priveadres     | verboden                |
      | contactpersoon             | communicatie leverancier | telefoonnummer | menselijke weging nodig |
      | persoon-in-beheerd-systeem | technisch beheer         | noodoproep     | toegestaan              |

  Scenario: Buiten de lijst van wat in een systeem staat beslist wat nodig is
    Gegeven de betrokkene is een persoon-in-beheerd-systeem
    En het doel is technisch beheer
    En de medewerker heeft de gegevens niet nodig voor zijn functie
    Wanneer de aanvrager de geboortedatum uit LMS wil gebruiken
    Dan is het verboden op grond van par. 3, privacyverklaring LMS

  Scenario: De categorie wordt gevraagd
    Gegeven het doel is technisch beheer
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Tot welke categorie hoort de betrokkene: websitebezoeker, leveranciersmedewerker, contactpersoon of persoon-in-beheerd-systeem?

  Scenario: Wat bij geen categorie met dit doel hoort, is verboden zonder vraag
    Gegeven het doel is screening
    En de medewerker heeft de gegevens nodig voor zijn functie
    Wanneer de aanvrager het bsn uit LMS wil gebruiken
    Dan is het verboden op grond van par. 3, privacyverklaring LMS

  Scenario: Wie contact zoekt via het formulier is een bezoeker, dat wordt niet gevraagd
    Gegeven het doel is contact opnemen
    En de gegevens komen uit het contactformulier
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan is het toegestaan

  Abstract Scenario: Wat een bezoeker niet zelf gaf
    Gegeven de betrokkene is een websitebezoeker
    En het doel is contact opnemen
    En de gegevens komen uit het contactformulier
    En <feit>
    Wanneer de aanvrager de <gegeven> uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven       | feit                                       | uitkomst   |
      | adres         | de gegevens zijn vrijwillig verstrekt      | toegestaan |
      | adres         | de gegevens zijn niet vrijwillig verstrekt | verboden   |
      | meldinginhoud | de betrokkene deelde de gegevens zelf      | toegestaan |
      | meldinginhoud | de betrokkene deelde de gegevens niet zelf | verboden   |

  Abstract Scenario: Een zakelijk nummer en een dubbele rol
    Gegeven de betrokkene is een contactpersoon
    En het doel is <doel>
    En <feit>
    En de medewerker is gescreend
    Wanneer de aanvrager de <gegeven> uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven        | doel                     | feit                                          | uitkomst                |
      | telefoonnummer | communicatie leverancier | het zijn zakelijke gegevens                   | toegestaan              |
      | telefoonnummer | communicatie leverancier | het zijn geen zakelijke gegevens              | menselijke weging nodig |
      | geboortedatum  | screening                | de betrokkene werkt ook voor een leverancier  | toegestaan              |
      | geboortedatum  | screening                | de betrokkene werkt niet voor een leverancier | verboden                |
