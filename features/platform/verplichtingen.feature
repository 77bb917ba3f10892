# language: nl
Functionaliteit: Een ja dat de aanvrager niet kan waarmaken
  Bij een ja horen plichten. Zegt de aanvrager welke daarvan hij kan nakomen, dan is een ja met een andere plicht voor hem een nee. Zegt hij
  niets, dan verandert er niets.

  Achtergrond:
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20

  Scenario: Wie niets zegt krijgt het ja met zijn plichten
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vernietigen voor gemeente Almere, uiterlijk op 1 augustus 2019

  Scenario: Wie niet kan vernietigen krijgt geen ja
    Gegeven de aanvrager kan alleen deze plichten nakomen: aanmelden-bij-de-toezichthouder, beveiligen, evalueren-in-mei-en-november, geheimhouding, geheimhouding-ook-na-afloop, juistheid-bewaken, melden-van-datalekken, vastleggen-van-de-verstrekking, toezien-op-naleving, vaststellen-van-een-werkinstructie, wijzen-op-geheimhouding
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst verboden
    En kan de aanvrager de plicht tot vernietigen niet nakomen
    En geldt de plicht tot vernietigen niet

  Scenario: Wie alles kan nakomen krijgt het ja
    Gegeven de aanvrager kan alleen deze plichten nakomen: aanmelden-bij-de-toezichthouder, beveiligen, evalueren-in-mei-en-november, geheimhouding, geheimhouding-ook-na-afloop, juistheid-bewaken, melden-van-datalekken, vastleggen-van-de-verstrekking, toezien-op-naleving, vaststellen-van-een-werkinstructie, wijzen-op-geheimhouding en vernietigen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vernietigen voor gemeente Almere, uiterlijk op 1 augustus 2019

  Scenario: Wie geen plicht kan nakomen krijgt geen ja
    Gegeven de aanvrager kan geen enkele plicht nakomen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst verboden
    En kan de aanvrager de plicht tot geheimhouding niet nakomen

  Scenario: Een nee blijft het nee van de wet
    Gegeven de aanvrager kan geen enkele plicht nakomen
    Wanneer de aanvrager de naam verdachte uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.3, afspraken Midden-Nederland
