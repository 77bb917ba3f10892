# language: nl
@bewerkersovereenkomst_vis/art5_lid2_wettelijke_verstrekking
Functionaliteit: Artikel 5, tweede lid, wettelijk verplichte verstrekking, bewerkersovereenkomst VIS
  Nagaan, melden, dan pas geven. Een mededelingsverbod haalt alleen het melden weg.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Wat de bewerker eerst doet
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En de ontvanger is betrokken burger
    En het doel is opslag in VIS
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En <grond>
    En <identiteit>
    En <melding>
    En <verbod>
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | grond                                      | identiteit                                     | melding                                          | verbod                                        | uitkomst   |
      | de grondslag van het verzoek is nagegaan   | de identiteit van de verzoeker is nagegaan     | de verantwoordelijke is vooraf geïnformeerd      | de wet verbiedt die mededeling niet           | toegestaan |
      | de grondslag van het verzoek is nagegaan   | de identiteit van de verzoeker is nagegaan     | de verantwoordelijke is niet vooraf geïnformeerd | de wet verbiedt die mededeling                | toegestaan |
      | de grondslag van het verzoek is nagegaan   | de identiteit van de verzoeker is nagegaan     | de verantwoordelijke is niet vooraf geïnformeerd | de wet verbiedt die mededeling niet           | verboden   |
      | de grondslag van het verzoek is niet nagegaan | de identiteit van de verzoeker is nagegaan  | de verantwoordelijke is vooraf geïnformeerd      | de wet verbiedt die mededeling niet           | verboden   |
      | de grondslag van het verzoek is nagegaan   | de identiteit van de verzoeker is niet nagegaan | de verantwoordelijke is vooraf geïnformeerd     | de wet verbiedt die mededeling niet           | verboden   |

  Scenario: Zonder verplichting geeft een bewerker niets
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En de ontvanger is betrokken burger
    En het doel is opslag in VIS
    En er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van art. 5, punt 2, bewerkersovereenkomst VIS

  Scenario: Of de verzoeker is wie hij zegt, wordt gevraagd
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En de ontvanger is betrokken burger
    En het doel is opslag in VIS
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En de grondslag van het verzoek is nagegaan
    En de verantwoordelijke is vooraf geïnformeerd
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de identiteit van de verzoeker nagegaan?

  Scenario: Ook wie van een bewerker ontvangt, ontvangt niets zonder verplichting (A18)
    Gegeven de aanvrager is journalist
    En de verstrekker is Ultimum BV
    En het doel is opslag in VIS
    En er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van art. 5, punt 2, bewerkersovereenkomst VIS

  Scenario: Almere geeft als bewerker aan Ultimum zonder meer
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als bewerker 2
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan

  Scenario: Almere geeft als bewerker aan de gemeente zelf zonder meer
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En de ontvanger is gemeente Soest
    En de ontvanger handelt als burgemeester
    En het doel is gerichte inzet toezicht en handhaving
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan
