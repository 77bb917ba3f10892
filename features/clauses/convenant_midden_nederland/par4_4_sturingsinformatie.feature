# language: nl
@convenant_midden_nederland/par4_4_sturingsinformatie
Functionaliteit: Paragraaf 4.4, vijfde verbod, sturingsinformatie, afspraken Midden-Nederland
  Operationeel mag, tactisch en strategisch niet; voor sturing is er een andere bron.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen


  Abstract Scenario: Het niveau beslist
    Gegeven het doel is <doel>
    En de analyse is van niveau <niveau>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                  | niveau       | uitkomst   |
      | operationele analyse  | operationeel | toegestaan |
      | operationele analyse  | tactisch     | verboden   |
      | operationele analyse  | strategisch  | verboden   |
      | voorspelling delicten | operationeel | toegestaan |
      | voorspelling delicten | strategisch  | verboden   |
      | managementrapportage  | tactisch     | verboden   |

  Scenario: Een kwartaalrapport voor het college
    Gegeven het doel is managementrapportage
    En de analyse is van niveau strategisch
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 5, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Scenario: Dezelfde sturing uit de geschoonde cijfers
    Gegeven het doel is sturingsinformatie
    En de analyse is van niveau strategisch
    Wanneer de aanvrager de cijfers uit Feiten en Cijfers wil gebruiken
    Dan is het toegestaan

  Abstract Scenario: Wie operationele analyse als doel noemt, wordt niet naar het niveau gevraagd
    Gegeven het doel is <doel>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

    Voorbeelden:
      | doel                  |
      | operationele analyse  |
      | voorspelling delicten |

  Scenario: Op welk niveau de rapportage is, wordt gevraagd
    Gegeven het doel is analyse
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Van welk niveau is de analyse of rapportage: operationeel, tactisch of strategisch?

  Abstract Scenario: Geen andere handeling doet het toch (A1, A2, A5)
    Gegeven het doel is operationele analyse
    En de analyse is van niveau strategisch
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de ontvanger is inwoner
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, verbod 5, afspraken Midden-Nederland

    Voorbeelden:
      | handeling     |
      | inzien        |
      | opslaan       |
      | bewaren       |
      | samenvoegen   |
      | openbaarmaken |

  Scenario: Wie alleen bewaart heeft nog geen rapport
    Gegeven het doel is operationele analyse
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het toegestaan

  Abstract Scenario: Cijfers uit de dagmonitor zijn niet de geschoonde
    Gegeven het doel is sturingsinformatie
    En de analyse is van niveau <niveau>
    En de gegevens komen uit <bron>
    Wanneer de aanvrager de cijfers uit Feiten en Cijfers wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | niveau       | bron              | uitkomst   |
      | strategisch  | feiten-en-cijfers | toegestaan |
      | strategisch  | dagmonitor        | verboden   |
      | tactisch     | dagmonitor        | verboden   |
      | operationeel | dagmonitor        | toegestaan |
