# language: nl
@convenant_midden_nederland/par4_4_woningcorporatie_huisnummer
Functionaliteit: Paragraaf 4.4, vierde verbod, woningcorporatie, afspraken Midden-Nederland
  Een woningcorporatie krijgt niets dat tot op het huisnummer gaat; wijk en postcode raken dit verbod niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En het incident heeft code A20

  Scenario: Het huisnummer gaat nooit naar een woningcorporatie
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is woningcorporatie
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.4, verbod 4, afspraken Midden-Nederland

  Abstract Scenario: Wijk en postcode raken dit verbod niet
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is woningcorporatie
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En de gegevens gaan tot op het niveau <niveau>
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de <veld> uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan

    Voorbeelden:
      | veld         | niveau     |
      | wijk         | huisnummer |
      | postcode     | huisnummer |
      | omschrijving | postcode   |
      | omschrijving | wijk       |

  Abstract Scenario: Ook een ander gegeven kan zo ver gaan
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is woningcorporatie
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En de gegevens gaan tot op het niveau <niveau>
    Wanneer de aanvrager de omschrijving uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.4, verbod 4, afspraken Midden-Nederland

    Voorbeelden:
      | niveau     |
      | huisnummer |
      | persoon    |

  Scenario: De corporatie die zelf vraagt, krijgt hetzelfde antwoord
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is woningcorporatie
    En de verstrekker is gemeente Utrecht
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.4, verbod 4, afspraken Midden-Nederland

  Scenario: Hoe ver een ander gegeven gaat, is anders niet vast te stellen
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is woningcorporatie
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de omschrijving uit de dagmonitor wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Tot op welk niveau gaan de gegevens: wijk, postcode, huisnummer of persoon?

  Abstract Scenario: Wat zij niet mag krijgen, gebruikt of bewaart zij ook niet (A6)
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is woningcorporatie
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, verbod 4, afspraken Midden-Nederland

    Voorbeelden:
      | handeling |
      | gebruiken |
      | bewaren   |
      | inzien    |
      | opslaan   |

  Scenario: Een wettelijke plicht gaat voor op dit verbod
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is woningcorporatie
    En het doel is wettelijke verstrekking
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan

  Scenario: Openbaarmaken is ook geven aan een corporatie
    Gegeven het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is woningcorporatie
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil openbaarmaken
    Dan is het verboden op grond van par. 4.4, verbod 4, afspraken Midden-Nederland
