# language: nl
Functionaliteit: Vragen uit de praktijk, de wetten
  Vragen waarop de wet zelf antwoordt: Wpg, Wbp, AVG, UAVG, Wet BRP en hun buren.
  Elk met alleen wat de situatie zelf vertelt.

  Scenario: De burgemeester heeft voor een dreigende rel de naam van de aanstichter nodig
    Gegeven het is 9 april 2024
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester vraagt de politie om namen zonder te zeggen waarom
    Gegeven het is 9 april 2024
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: De burgemeester wil als gezag over de politie een casus zien die hij nodig heeft
    Gegeven het is 9 april 2014
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gezag en zeggenschap over de politie
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: De burgemeester vraagt stukken die de politie al heeft verwijderd
    Gegeven het is 9 april 2024
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de politie heeft de gegevens verwijderd en bewaart ze alleen nog voor verantwoording
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: De officier heeft het dossier nodig voor de vervolging
    Gegeven het is 9 april 2024
    En de aanvrager is het openbaar ministerie
    En het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: De officier vraagt een dossier dat alleen nog voor klachten wordt bewaard
    Gegeven het is 9 april 2024
    En de aanvrager is het openbaar ministerie
    En het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens
    En de politie heeft de gegevens verwijderd en bewaart ze alleen nog voor verantwoording
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: De rechercheur in Den Haag vraagt een dossier uit Utrecht
    Gegeven het is 9 april 2024
    En de aanvrager is de opsporingsambtenaar van politie-eenheid Den Haag
    En de verstrekker is politie-eenheid Midden-Nederland
    En het doel is opsporing en vervolging
    En de ontvanger is geautoriseerd om politiegegevens te verwerken
    En de ontvanger heeft de gegevens nodig voor zijn taak
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: Een collega zonder autorisatie vraagt een dossier uit Utrecht
    Gegeven het is 9 april 2024
    En de aanvrager is de opsporingsambtenaar van politie-eenheid Den Haag
    En de verstrekker is politie-eenheid Midden-Nederland
    En het doel is opsporing en vervolging
    En de ontvanger is niet geautoriseerd om politiegegevens te verwerken
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: De boa heeft voor zijn eigen onderzoek een politiedossier nodig in 2015
    Gegeven het is 9 april 2015
    En de aanvrager is de boa van gemeente Utrecht
    En het doel is opsporing en vervolging
    En de gegevens zijn nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: De boa heeft begin 2019 een politiedossier nodig voor zijn onderzoek
    Gegeven het is 5 februari 2019
    En de aanvrager is de boa van gemeente Utrecht
    En het doel is opsporing en vervolging
    En de gegevens zijn nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is menselijke weging nodig

  Scenario: De politie gebruikt haar eigen dossier voor een klacht over een agent
    Gegeven het is 9 april 2024
    En de aanvrager is de politie
    En het doel is klachtbehandeling
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 3 vragen gesteld

  Scenario: De afdeling belastingen wil politiegegevens om een aanslag op te leggen
    Gegeven het is 9 april 2024
    En de aanvrager is de afdeling belastingen van gemeente Utrecht
    En het doel is belastingheffing
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 2 vragen gesteld

  Scenario: Een journalist vraagt de politie om de naam van een verdachte
    Gegeven het is 9 april 2024
    En de aanvrager is de journalist
    En het doel is journalistieke publicatie
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Een verzekeraar vraagt de politie om een proces-verbaal voor zijn premies
    Gegeven het is 9 april 2024
    En de aanvrager is de inboedelverzekeraar
    En het doel is premieberekening
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Slachtofferhulp krijgt het telefoonnummer van het slachtoffer
    Gegeven het is 9 april 2018
    En de aanvrager is de slachtofferhulp
    En het doel is slachtofferzorg
    En het zijn gegevens als bedoeld in artikel-8
    En de ontvanger heeft de gegevens nodig voor zijn taak
    Wanneer de aanvrager het telefoonnummer benadeelde uit de politiegegevens wil ontvangen
    Dan is menselijke weging nodig

  Scenario: De corporatie vraagt gegevens uit een groot rechercheonderzoek
    Gegeven het is 9 april 2024
    En de aanvrager is de woningcorporatie
    En het doel is hulpverlening
    En het zijn gegevens als bedoeld in artikel-9
    En de verstrekking is niet dringend noodzakelijk voor de politietaak
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: De corporatie krijgt eenmalig iets te horen over een gevaarlijke burenruzie
    Gegeven het is 9 april 2024
    En de aanvrager is de woningcorporatie
    En het doel is handhaving openbare orde
    En het zijn gegevens als bedoeld in artikel-8
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is menselijke weging nodig

  Scenario: De corporatie vraagt gegevens maar de burgemeester stemt er niet mee in
    Gegeven het is 9 april 2024
    En de aanvrager is de woningcorporatie
    En het doel is handhaving openbare orde
    En het zijn gegevens als bedoeld in artikel-8
    En het bevoegd gezag stemt niet in met de verstrekking
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: De burgemeester zet de naam van een verdachte in de buurtapp
    Gegeven het is 9 april 2024
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is buurtwaarschuwing
    En de ontvanger is buurtpreventiegroep
    En de eigen taak maakt het doorgeven niet noodzakelijk
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil doorverstrekken
    Dan is het verboden

  Scenario: De burgemeester geeft met toestemming van de dader zijn naam aan een verzekeraar
    Gegeven het is 9 april 2024
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is premieberekening
    En de ontvanger is inboedelverzekeraar
    En de betrokkene heeft toestemming gegeven
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil doorverstrekken
    Dan is het verboden

  Scenario: De burgemeester publiceert de naam van een verdachte
    Gegeven het is 9 april 2024
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is persbericht
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En de eigen taak maakt het doorgeven niet noodzakelijk
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil openbaarmaken
    Dan is het verboden

  Scenario: Het veiligheidshuis vraagt gegevens uit een groot rechercheonderzoek
    Gegeven het is 9 april 2025
    En de aanvrager is het Zorg- en Veiligheidshuis
    En het doel is veiligheidshuis
    En het zijn gegevens als bedoeld in artikel-9
    En het samenwerkingsverband onder de WGS is zorg-en-veiligheidshuis
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Een inwoner vraagt de gemeente welke gegevens zij van hem heeft
    Gegeven het is 10 mei 2022
    En de aanvrager is de inwoner
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ontvangen
    Dan is het toegestaan

  Scenario: Een inwoner vraagt bij de gemeente de gegevens van zijn buurman op
    Gegeven het is 10 mei 2022
    En de aanvrager is de inwoner
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En het zijn niet de eigen gegevens van de verzoeker
    Wanneer de aanvrager de gegevens van een ander uit Leiden wil ontvangen
    Dan is het verboden

  Scenario: De gemeente weigert inzage omdat het al het derde verzoek dit jaar is
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is inzage
    En de verzoeker vroeg dit kalenderjaar al 2 keer hetzelfde
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het verboden

  Scenario: De gemeente weigert inzage omdat er een bezwaar loopt
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is inzage
    En er loopt een bezwaar of beroep
    Wanneer de aanvrager het dossier uit Leeuwarden wil ter inzage weigeren
    Dan is het verboden

  Scenario: De gemeente weigert inzage omdat het verzoek te algemeen is
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is inzage
    En het verzoek zegt niet om welke gegevens het gaat
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het verboden

  Scenario: De gemeente weigert inzage in een lopend fraudeonderzoek, met alle redenen erbij
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is inzage
    En bij het verzoek liep een onderzoek naar fraude
    En het verzoek hangt daarmee samen
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    En de redenen en de beroepswegen zijn meegedeeld
    Wanneer de aanvrager het dossier uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan

  Scenario: De gemeente wil foute gegevens niet verbeteren
    Gegeven het is 10 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is rectificatie
    En de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden

  Scenario: De gemeente wil onrechtmatig verzamelde gegevens niet wissen
    Gegeven het is 10 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is verwijdering
    En de gegevens zijn onrechtmatig verwerkt
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden

  Scenario: De gemeente wist niet omdat de bewaartermijn van de wet nog loopt
    Gegeven het is 10 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is verwijdering
    En een wettelijke bewaartermijn loopt nog
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het toegestaan

  Scenario: De gemeente blijft reclame mailen na bezwaar
    Gegeven het is 10 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is bezwaar
    En de gegevens worden voor direct marketing gebruikt
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden

  Scenario: De gemeente draagt het bijstandsdossier niet in een bestand over
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is dataportabiliteit
    En de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de eigen digitale gegevens uit Leeuwarden wil weigeren over te dragen
    Dan is het toegestaan

  Scenario: De gemeente weigert een bestand met wat iemand zelf met toestemming aanleverde
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is dataportabiliteit
    En de verwerking steunt op toestemming
    En de betrokkene heeft de gegevens zelf verstrekt
    En de gegevens zijn digitaal
    En de gegevens worden geautomatiseerd verwerkt
    Wanneer de aanvrager de eigen digitale gegevens uit Leeuwarden wil weigeren over te dragen
    Dan is het verboden

  Scenario: De computer wijst een uitkering af zonder dat een mens kijkt
    Gegeven het is 10 mei 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is recht op uitkering
    En geen mens beslist
    En niets laat het geautomatiseerde besluit toe
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan is het verboden

  Scenario: Een corporatie vraagt de gemeente om burgerservicenummers van huurders
    Gegeven het is 10 mei 2022
    En de aanvrager is de woningcorporatie
    En de verstrekker is gemeente Leiden
    En het doel is marktonderzoek
    Wanneer de aanvrager het bsn uit Leiden wil ontvangen
    Dan is het verboden

  Scenario: De baliemedewerker eist een identiteitsbewijs terwijl niemand twijfelt wie de verzoeker is
    Gegeven het is 10 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is verificatie identiteit
    En er is geen redelijke twijfel over de identiteit van de verzoeker
    Wanneer de aanvrager het id-bewijs uit Leiden wil eisen
    Dan is het verboden

  Scenario: De gemeente vraagt om een identiteitsbewijs omdat zij echt twijfelt
    Gegeven het is 10 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is verificatie identiteit
    En er is redelijke twijfel over de identiteit van de verzoeker
    Wanneer de aanvrager het id-bewijs uit Leiden wil eisen
    Dan is het toegestaan

  Scenario: Een zorgverzekeraar wil van de gemeente medische gegevens voor zijn premies
    Gegeven het is 10 mei 2023
    En de aanvrager is de zorgverzekeraar
    En de verstrekker is gemeente Leeuwarden
    En het doel is premieberekening
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: De sportclub vraagt een adres van iemand die geheimhouding heeft
    Gegeven het is 10 mei 2024
    En de aanvrager is de sportvereniging
    En de verstrekker is gemeente Leeuwarden
    En het doel is ledenadministratie
    En bij de gegevens staat een aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan is het verboden

  Scenario: De sportclub vraagt een adres en het lid heeft daar schriftelijk ja op gezegd
    Gegeven het is 10 mei 2024
    En de aanvrager is de sportvereniging
    En de verstrekker is gemeente Leeuwarden
    En het doel is ledenadministratie
    En de betrokkene heeft vooraf schriftelijk toegestemd
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: Het pensioenfonds vraagt een adres van iemand die geheimhouding heeft
    Gegeven het is 10 mei 2024
    En de aanvrager is de pensioenuitvoerder
    En de verstrekker is gemeente Leeuwarden
    En het doel is pensioenuitkering
    En bij de gegevens staat een aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: De zorgverzekeraar vraagt een adres van iemand die geheimhouding heeft
    Gegeven het is 10 mei 2024
    En de aanvrager is de zorgverzekeraar
    En de verstrekker is gemeente Leeuwarden
    En het doel is zorgverzekering
    En bij de gegevens staat een aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: De Belastingdienst vraagt een adres dat hij voor een aanslag nodig heeft
    Gegeven het is 10 mei 2024
    En de aanvrager is de Belastingdienst
    En de verstrekker is gemeente Leeuwarden
    En het doel is belastingheffing
    En de ontvanger heeft de gegevens nodig voor zijn taak
    En bij de gegevens staat een aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan is het toegestaan

  Scenario: Een journalist vraagt waar een bekende inwoner woont
    Gegeven het is 10 mei 2024
    En de aanvrager is de journalist
    En de verstrekker is gemeente Leeuwarden
    En het doel is journalistieke publicatie
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan is het verboden

  Scenario: Een marktonderzoeksbureau wil een adressenlijst uit de bevolkingsregistratie
    Gegeven het is 10 mei 2024
    En de aanvrager is het marktonderzoeksbureau
    En de verstrekker is gemeente Leeuwarden
    En het doel is marktonderzoek
    Wanneer de aanvrager de BRP-adresgegevens uit de BRP wil ontvangen
    Dan is het verboden

  Scenario: Een ouder vraagt geheimhouding voor haar kind van tien
    Gegeven het is 10 mei 2024
    En de aanvrager is de ouder
    En de verstrekker is gemeente Leeuwarden
    En het doel is geheimhouding
    En de betrokkene is 10 jaar oud
    En de verzoeker heeft het gezag over het kind
    En het verzoek is schriftelijk
    Wanneer de aanvrager de BRP-gegevens uit de BRP wil geheim laten houden
    Dan zijn er onvoldoende gegevens
    En worden hooguit 1 vragen gesteld

  Scenario: Een ouder vraagt geheimhouding voor haar kind van zeventien
    Gegeven het is 10 mei 2024
    En de aanvrager is de ouder
    En de verstrekker is gemeente Leeuwarden
    En het doel is geheimhouding
    En de betrokkene is 17 jaar oud
    En de verzoeker heeft het gezag over het kind
    En het verzoek is schriftelijk
    Wanneer de aanvrager de BRP-gegevens uit de BRP wil geheim laten houden
    Dan is het verboden

  Scenario: Iemand wil zijn eigen inschrijving zien maar zegt niet wie hij is
    Gegeven het is 10 mei 2024
    En de aanvrager is de inwoner
    En de verstrekker is gemeente Leeuwarden
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En de identiteit van de verzoeker is niet nagegaan
    Wanneer de aanvrager de BRP-gegevens uit de BRP wil ontvangen
    Dan is het verboden

  Scenario: De gemeente geeft in 2016 een adres dat de wet haar verplicht te geven
    Gegeven het is 10 mei 2016
    En de aanvrager is gemeente Leiden
    En het doel is wettelijke verstrekking
    En de ontvanger is Belastingdienst
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager het adres uit Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En worden hooguit 3 vragen gesteld

  Scenario: De gemeente gebruikt in 2016 gegevens voor iets dat er niet bij past
    Gegeven het is 10 mei 2016
    En de aanvrager is gemeente Leiden
    En het doel is marktonderzoek
    En de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager het e-mailadres uit Leiden wil gebruiken
    Dan is het verboden

  Scenario: De burgemeester heeft in 2010 voor zijn gezag over de politie een casus nodig
    Gegeven het is 9 april 2010
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gezag en zeggenschap over de politie
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: De officier heeft in 2016 een dossier nodig voor de vervolging
    Gegeven het is 9 april 2016
    En de aanvrager is het openbaar ministerie
    En het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens
    Wanneer de aanvrager de naam verdachte uit de politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: Een moeder vraagt voor haar dochter van twaalf de gegevens op
    Gegeven het is 10 mei 2022
    En de aanvrager is de ouder
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En de betrokkene is 12 jaar oud
    En de verzoeker vertegenwoordigt de betrokkene als ouder, voogd of curator
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ontvangen
    Dan is het toegestaan
