# language: nl
Functionaliteit: Vragen uit de praktijk, Midden-Nederland
  Wat politie, gemeenten, Bureau RVS, de bewerkers van het VIS en buitenstaanders over de dagmonitor vragen.
  Elk met alleen wat de situatie zelf vertelt.

  Scenario: De burgemeester wil weten op welk nummer afgelopen nacht is ingebroken
    Gegeven het is 12 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil weten uit welke schuren fietsen worden gehaald
    Gegeven het is 3 oktober 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A34
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De manager veiligheid ontvangt namens de burgemeester het dagelijkse overzicht van inbraken
    Gegeven het is 14 november 2017
    En de aanvrager is de manager veiligheid van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de burgemeester heeft hiervoor mandaat gegeven
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil het huisnummer van de bestolen winkel
    Gegeven het is 12 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A22
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De burgemeester wil het huisnummer van een overvallen woning
    Gegeven het is 20 september 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code B72
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De burgemeester wil weten in welk postcodegebied auto's zijn opengebroken
    Gegeven het is 8 januari 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A10
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil weten in welke wijk jongeren overlast geven
    Gegeven het is 23 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code E33
    Wanneer de aanvrager de wijk uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil weten hoe de inbrekers binnenkwamen
    Gegeven het is 2 mei 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    Wanneer de aanvrager de modus operandi uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil weten hoe de autokrakers te werk gingen
    Gegeven het is 2 mei 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A10
    Wanneer de aanvrager de modus operandi uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De burgemeester wil weten hoe bij een diefstal uit een woning zonder braakspoor is gewerkt
    Gegeven het is 2 mei 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A30
    Wanneer de aanvrager de modus operandi uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: De gemeente wil in de dagmonitor de naam van de verdachte zien
    Gegeven het is 5 juli 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is aanspreken overlastgevers
    En het incident heeft code A20
    Wanneer de aanvrager de naam verdachte uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De gemeente wil het burgerservicenummer van het slachtoffer in de dagmonitor
    Gegeven het is 5 juli 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    Wanneer de aanvrager het bsn benadeelde uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De gemeente wil via de dagmonitor het telefoonnummer van het slachtoffer om een bezoek aan te kondigen
    Gegeven het is 6 februari 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is persoonlijk bezoek preventieadvies
    En het incident heeft code A20
    Wanneer de aanvrager het telefoonnummer benadeelde uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: Een gemeente in de regio die niet heeft getekend vraagt de dagmonitor
    Gegeven het is 3 mei 2017
    En de aanvrager is de burgemeester van gemeente Zeist
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum niet ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: Een gemeente die sinds april meedoet vraagt het huisnummer van een boxinbraak
    Gegeven het is 3 mei 2017
    En de aanvrager is de burgemeester van gemeente Zeist
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A21
    En volgens het register doet gemeente Zeist mee sinds 1 april 2017
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Leiden wil de dagmonitor van Midden-Nederland ook ontvangen
    Gegeven het is 3 mei 2017
    En de aanvrager is de burgemeester van gemeente Leiden
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De burgemeester vraagt na afloop van de drie jaar gewoon door
    Gegeven het is 15 juni 2020
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: In het derde jaar komt de dagmonitor nog binnen
    Gegeven het is 15 januari 2020
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A40
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De afspraken zijn na een jaar niet verlengd
    Gegeven het is 10 april 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de afspraken zijn niet verlengd
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De politie is vorige maand met de levering gestopt
    Gegeven het is 11 oktober 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En volgens het register is de verstrekking gestaakt per 1 september 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De gemeente is eruit gestapt en vraagt toch weer cijfers per postcode
    Gegeven het is 11 oktober 2018
    En de aanvrager is de burgemeester van gemeente Zeist
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En volgens het register deed gemeente Zeist mee van 1 april 2017 tot en met 30 juni 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De burgemeester wil een zedenzaak zien die niet in de lijst van incidenten staat
    Gegeven het is 12 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code F521
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De boa heeft voor zijn ronde het huisnummer nodig
    Gegeven het is 12 juni 2017
    En de aanvrager is de boa van gemeente Almere
    En de verstrekker is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De boa vraagt het huisnummer zonder te zeggen waarvoor hij het nodig heeft
    Gegeven het is 12 juni 2017
    En de aanvrager is de boa van gemeente Almere
    En de verstrekker is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: De Wmo-consulent wil zien bij welke cliënten is ingebroken
    Gegeven het is 9 april 2018
    En de aanvrager is de Wmo-consulent van gemeente Almere
    En de verstrekker is gemeente Almere
    En het doel is beoordelen zorgaanvraag
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: Een raadslid is nieuwsgierig naar de inbraken in zijn straat
    Gegeven het is 9 april 2018
    En de aanvrager is het raadslid van gemeente Almere
    En de verstrekker is gemeente Almere
    En het doel is nieuwsgierigheid
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De corporatie wil weten achter welke voordeuren is ingebroken
    Gegeven het is 9 april 2018
    En de aanvrager is de woningcorporatie
    En de verstrekker is gemeente Almere
    En het doel is aanspreken woningcorporatie
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De gemeente vertelt de corporatie in welk postcodegebied veel is ingebroken
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is aanspreken woningcorporatie
    En het incident heeft code A20
    En de ontvanger is woningcorporatie
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is menselijke weging nodig

  Scenario: De gemeente stuurt de corporatie een lijst met huisnummers
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is aanspreken woningcorporatie
    En het incident heeft code A20
    En de ontvanger is woningcorporatie
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden

  Scenario: De gemeente schrijft het slachtoffer een persoonlijke brief met een aanbod van advies
    Gegeven het is 21 maart 2018
    En de aanvrager is gemeente Almere
    En het doel is schriftelijk aanbod preventieadvies
    En het incident heeft code A20
    En de brief is op deze benadeelde toegesneden
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente stuurt slachtoffers een standaardbrief
    Gegeven het is 21 maart 2018
    En de aanvrager is gemeente Almere
    En het doel is schriftelijk aanbod preventieadvies
    En het incident heeft code A20
    En de brief is een algemene brief
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden

  Scenario: De gemeente verspreidt een preventiebrief in de buurt
    Gegeven het is 21 maart 2018
    En de aanvrager is gemeente Almere
    En het doel is preventiebrieven in buurt
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente zet een buurttent neer waar veel is ingebroken
    Gegeven het is 22 mei 2018
    En de aanvrager is gemeente Almere
    En het doel is buurtgericht preventieadvies
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente belt eerst en gaat dan langs bij iemand die dat wil
    Gegeven het is 22 mei 2018
    En de aanvrager is gemeente Almere
    En het doel is persoonlijk bezoek preventieadvies
    En het incident heeft code A20
    En de aankondiging van het bezoek is telefonisch
    En de benadeelde wil bezoek
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente belt onaangekondigd aan bij het slachtoffer
    Gegeven het is 22 mei 2018
    En de aanvrager is gemeente Almere
    En het doel is persoonlijk bezoek preventieadvies
    En het incident heeft code A20
    En de aankondiging van het bezoek is geen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden

  Scenario: De gemeente wil slachtoffers vragen hoe het met hen gaat
    Gegeven het is 22 mei 2018
    En de aanvrager is gemeente Almere
    En het doel is slachtofferzorg
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden

  Scenario: De wethouder wil een kwartaalrapportage uit de dagmonitor
    Gegeven het is 1 juli 2018
    En de aanvrager is gemeente Almere
    En het doel is managementrapportage
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden

  Scenario: De gemeente maakt zelf een analyse van de inbraakuren
    Gegeven het is 1 juli 2018
    En de aanvrager is gemeente Almere
    En het doel is operationele analyse
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente voorspelt waar volgende week wordt ingebroken
    Gegeven het is 1 juli 2018
    En de aanvrager is gemeente Almere
    En het doel is voorspelling delicten
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente hangt extra lantaarns op waar veel gestolen wordt
    Gegeven het is 1 juli 2018
    En de aanvrager is gemeente Almere
    En het doel is aanpassing publiek domein
    En het incident heeft code A72
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente koppelt de dagmonitor aan het bestand van de belastingen
    Gegeven het is 4 september 2018
    En de aanvrager is gemeente Almere
    En het doel is operationele analyse
    En het incident heeft code A20
    En het andere bestand dient ook een ander doel
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil samenvoegen
    Dan is het verboden

  Scenario: De gemeente wil de woninginbraken voor subsidies gebruiken
    Gegeven het is 4 september 2018
    En de aanvrager is gemeente Almere
    En het doel is subsidieverlening
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden

  Scenario: De gemeente bewaart een melding van ruim twee jaar en drie maanden oud
    Gegeven het is 10 september 2019
    En de aanvrager is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 juni 2017
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden

  Scenario: De gemeente bewaart een melding van een jaar oud die nog nodig is
    Gegeven het is 1 juni 2018
    En de aanvrager is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 juni 2017
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het toegestaan

  Scenario: De gemeente bewaart voor de zekerheid een melding die niemand meer nodig heeft
    Gegeven het is 1 december 2017
    En de aanvrager is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 juni 2017
    En de gegevens zijn niet meer nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden

  Scenario: Na het einde wordt een melding van vorig jaar nog voor de surveillance gebruikt
    Gegeven het is 15 april 2020
    En de aanvrager is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 oktober 2019
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: Bureau RVS wil meekijken maar de gemeente wil dat niet
    Gegeven het is 13 juni 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Almere
    En het doel is operationele analyse
    En het incident heeft code A20
    En de gemeente staat ontvangst door Bureau RVS niet toe
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: Bureau RVS wil een eigen analyse over de hele regio maken
    Gegeven het is 13 juni 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Almere
    En het doel is operationele analyse
    En het incident heeft code A20
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft niet om de ondersteuning verzocht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is menselijke weging nodig

  Scenario: Almere laadt de dagmonitor van een aangesloten gemeente in het systeem
    Gegeven het is 13 juni 2018
    En de aanvrager is de bewerker 1 van gemeente Almere
    En de verstrekker is gemeente Zeist
    En het doel is VIS-ontsluiting
    En het incident heeft code A20
    En volgens het register doet gemeente Zeist mee sinds 1 april 2017
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Almere krijgt de gegevens van een gemeente die niet is aangesloten
    Gegeven het is 13 juni 2018
    En de aanvrager is de bewerker 1 van gemeente Almere
    En de verstrekker is gemeente Zeist
    En het doel is VIS-ontsluiting
    En het incident heeft code A20
    En volgens het register doet gemeente Zeist mee sinds 1 april 2017
    En de gemeente is niet aangesloten op het VIS
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De opslagfirma bewaart de adressen in het systeem zoals opgedragen
    Gegeven het is 13 juni 2018
    En de aanvrager is de bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En het incident heeft code A20
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het toegestaan

  Scenario: De opslagfirma test een nieuw product met de adressen
    Gegeven het is 13 juni 2018
    En de aanvrager is de bewerker 2 van Ultimum BV
    En het doel is producttest
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden

  Scenario: De opslagfirma besteedt de opslag uit zonder het te vragen
    Gegeven het is 13 juni 2018
    En de aanvrager is de bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En het incident heeft code A20
    En de toestemming voor een subbewerker is geen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil uitbesteden
    Dan is het verboden

  Scenario: De gemeente komt onaangekondigd de bewerker controleren
    Gegeven het is 13 juni 2018
    En de aanvrager is gemeente Zeist
    En de verstrekker is gemeente Almere
    En het doel is controle bewerker
    En de verantwoordelijke heeft de controle niet vooraf schriftelijk gemeld
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is het verboden

  Scenario: De gemeente komt na een brief de bewerker controleren
    Gegeven het is 13 juni 2018
    En de aanvrager is gemeente Zeist
    En de verstrekker is gemeente Almere
    En het doel is controle bewerker
    En volgens het register doet gemeente Zeist mee sinds 1 april 2017
    En de verantwoordelijke heeft de controle vooraf schriftelijk gemeld
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is het toegestaan

  Scenario: De bewerker houdt na het einde de gegevens die hij moest vernietigen
    Gegeven het is 15 juni 2020
    En de aanvrager is de bewerker 1 van gemeente Almere
    En het doel is opslag in VIS
    En het incident heeft code A20
    En de overeenkomst is geëindigd
    En de verantwoordelijke heeft vernietiging opgedragen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden

  Scenario: Een journalist vraagt de gemeente om de huisnummers van de inbraken
    Gegeven het is 19 oktober 2017
    En de aanvrager is de journalist
    En de verstrekker is gemeente Almere
    En het doel is journalistieke publicatie
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De inboedelverzekeraar wil de inbraken per postcode voor zijn premies
    Gegeven het is 19 oktober 2017
    En de aanvrager is de inboedelverzekeraar
    En de verstrekker is gemeente Almere
    En het doel is premieberekening
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De buurtapp wil weten welk huis is getroffen
    Gegeven het is 19 oktober 2017
    En de aanvrager is de buurtpreventiegroep
    En de verstrekker is gemeente Almere
    En het doel is buurtwaarschuwing
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden

  Scenario: De officier van justitie vordert de meldingen bij de gemeente
    Gegeven het is 19 oktober 2017
    En de aanvrager is het openbaar ministerie
    En de verstrekker is gemeente Almere
    En het doel is opsporing en vervolging
    En het incident heeft code A20
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Voor het dashboard neemt de gemeente de cijfers van het regiobureau
    Gegeven het is 1 juli 2018
    En de aanvrager is gemeente Almere
    En de verstrekker is Bureau RVS
    En het doel is sturingsinformatie
    Wanneer de aanvrager de cijfers uit Feiten en Cijfers wil gebruiken
    Dan is het toegestaan

  Scenario: Een oud-medewerker vertelt op een verjaardag waar is ingebroken
    Gegeven het is 1 juli 2018
    En de aanvrager is de voormalig medewerker veiligheid van gemeente Almere
    En het doel is nieuwsgierigheid
    En het incident heeft code A20
    En de ontvanger is inwoner
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden

  Scenario: De gemeente zet de getroffen huisnummers in een persbericht
    Gegeven het is 1 juli 2018
    En de aanvrager is gemeente Almere
    En het doel is persbericht
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil openbaarmaken
    Dan is het verboden

  Scenario: De burgemeester laat een preventiebrief bezorgen waar net is ingebroken
    Gegeven het is 21 maart 2018
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is preventiebrieven in buurt
    En het incident heeft code A20
    En de brief noemt geen getroffen adres
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De burgemeester wil weten in welke wijk vuurwerk wordt afgestoken
    Gegeven het is 29 december 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code M131
    Wanneer de aanvrager de wijk uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester laat jongeren aanspreken in de straten met overlast
    Gegeven het is 29 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is aanspreken overlastgevers
    En het incident heeft code E33
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: De burgemeester wil met de politie bepalen waar straatroof speelt
    Gegeven het is 29 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is bepalen gezamenlijke inzet
    En het incident heeft code B70
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil de datum van een vechtpartij weten
    Gegeven het is 29 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is handhaving openbare orde
    En het incident heeft code E11
    Wanneer de aanvrager de datum uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester wil het huisnummer om zelf een dief op te sporen
    Gegeven het is 29 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En het doel is opsporing en vervolging
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden
