# language: nl
Functionaliteit: Vragen uit de praktijk, Leiden
  Wat de medewerkers en inwoners van Leiden vragen, met wat de privacypagina als bekend zegt.
  Elk met alleen wat de situatie zelf vertelt.

  Scenario: De gemeente gebruikt het adres van wie een bouwvergunning aanvraagt
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is omgevingsvergunning
    Wanneer de aanvrager het adres uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente gebruikt de kadastrale gegevens bij een bouwvergunning
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is omgevingsvergunning
    Wanneer de aanvrager de kadastrale gegevens uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente legt de pasfoto vast bij een rijbewijs
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is rijbewijsaanvraag
    En de betrokkene heeft een rijbewijs aangevraagd
    Wanneer de aanvrager de pasfoto uit Leiden wil opslaan
    Dan is het toegestaan

  Scenario: De gemeente gebruikt het burgerservicenummer bij een rijbewijs
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is rijbewijsaanvraag
    En de betrokkene heeft een rijbewijs aangevraagd
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De RDW krijgt de handtekening van wie een rijbewijs aanvraagt
    Gegeven het is 14 maart 2022
    En de aanvrager is de RDW
    En de verstrekker is gemeente Leiden
    En het doel is rijbewijsaanvraag
    En de betrokkene heeft een rijbewijs aangevraagd
    Wanneer de aanvrager de handtekening uit Leiden wil ontvangen
    Dan is het toegestaan

  Scenario: De gemeente beantwoordt een vraag op Twitter per e-mail
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is vraag beantwoorden
    Wanneer de aanvrager het e-mailadres uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De redactie gebruikt het e-mailadres van een abonnee voor Stadsnieuws
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is nieuwsbrief Stadsnieuws
    En de betrokkene heeft zich voor de nieuwsbrief aangemeld
    Wanneer de aanvrager het e-mailadres uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De redactie stuurt Stadsnieuws naar iemand die zich nooit aanmeldde
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is nieuwsbrief Stadsnieuws
    En de betrokkene heeft zich niet voor de nieuwsbrief aangemeld
    Wanneer de aanvrager het e-mailadres uit Leiden wil gebruiken
    Dan is het verboden

  Scenario: De gemeente gebruikt het telefoonnummer uit een enquête waarvan het doel vooraf is gezegd
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is enquête
    En het doel is duidelijk vermeld
    Wanneer de aanvrager het telefoonnummer uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente vraagt een telefoonnummer in een enquête zonder te zeggen waarvoor
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is enquête
    En het doel is niet duidelijk vermeld
    Wanneer de aanvrager het telefoonnummer uit Leiden wil gebruiken
    Dan is het verboden

  Scenario: De webbeheerder maakt bezoekcijfers met de IP-adressen uit de logfiles
    Gegeven het is 14 maart 2022
    En de aanvrager is de webbeheerder van gemeente Leiden
    En het doel is websitestatistiek
    Wanneer de aanvrager het IP-adres in logfile uit website Leiden wil gebruiken
    Dan is het verboden

  Scenario: De webbeheerder verbetert de site met de anonieme bezoekcijfers
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is websiteverbetering
    Wanneer de aanvrager de websitestatistieken uit website Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: Met de bezoekcijfers wordt uitgezocht wie de bezoeker is
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is identificeren bezoeker
    Wanneer de aanvrager de websitestatistieken uit website Leiden wil gebruiken
    Dan is het verboden

  Scenario: Een logfile staat na vier maanden nog op de webserver
    Gegeven het is 1 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is websitebeveiliging
    En het verzoek is gelogd op 1 januari 2022
    En de gegevens staan in logfile-op-webserver
    Wanneer de aanvrager het IP-adres in logfile uit website Leiden wil bewaren
    Dan is het verboden

  Scenario: Een logfile van een maand oud staat op de webserver
    Gegeven het is 1 februari 2022
    En de aanvrager is gemeente Leiden
    En het doel is websitebeveiliging
    En het verzoek is gelogd op 1 januari 2022
    En de gegevens staan in logfile-op-webserver
    Wanneer de aanvrager het IP-adres in logfile uit website Leiden wil bewaren
    Dan is het toegestaan

  Scenario: Een logfile van tien maanden oud staat nog in de back-up
    Gegeven het is 1 november 2022
    En de aanvrager is gemeente Leiden
    En het doel is websitebeveiliging
    En het verzoek is gelogd op 1 januari 2022
    En de gegevens staan in back-up
    Wanneer de aanvrager het IP-adres in logfile uit website Leiden wil bewaren
    Dan is het toegestaan

  Scenario: De handhaver filmt een dreigende ruzie met een zichtbare bodycam
    Gegeven het is 14 maart 2022
    En de aanvrager is de handhaver van gemeente Leiden
    En het doel is veilige publieke taak
    En de bodycam wordt herkenbaar gedragen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil opnemen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking noodzakelijk om die taak uit te voeren?
    En worden hooguit 1 vragen gesteld

  Scenario: De handhaver filmt stiekem
    Gegeven het is 14 maart 2022
    En de aanvrager is de handhaver van gemeente Leiden
    En het doel is veilige publieke taak
    En de bodycam wordt niet herkenbaar gedragen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil opnemen
    Dan is het verboden

  Scenario: De leverancier van de bodycams wil de beelden zien
    Gegeven het is 14 maart 2022
    En de aanvrager is de leverancier van bodycams
    En de verstrekker is gemeente Leiden
    En het doel is technisch beheer
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het verboden

  Scenario: De gemeente plaatst bodycambeelden op sociale media
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is publicatie
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil openbaarmaken
    Dan is het verboden

  Scenario: De teamleider wil met bodycambeelden een handhaver beoordelen
    Gegeven het is 14 maart 2022
    En de aanvrager is de teamleider handhaving van gemeente Leiden
    En het doel is personeelsbeoordeling
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil gebruiken
    Dan is het verboden

  Scenario: Bodycambeelden zijn na veertig dagen niet gewist en niemand vroeg erom
    Gegeven het is 10 april 2022
    En de aanvrager is gemeente Leiden
    En het doel is veilige publieke taak
    En de opname is van 1 maart 2022
    En er is geen uitleesverzoek ontvangen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is het verboden

  Scenario: Bodycambeelden van twee weken oud staan nog opgeslagen
    Gegeven het is 15 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is veilige publieke taak
    En de opname is van 1 maart 2022
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is het toegestaan

  Scenario: Bodycambeelden blijven staan zolang de klacht over de handhaver loopt
    Gegeven het is 15 mei 2022
    En de aanvrager is gemeente Leiden
    En het doel is klachtbehandeling
    En de opname is van 1 maart 2022
    En het uitleesverzoek is gedaan op 10 maart 2022
    En het uitleesverzoek gaat over klacht
    En de klachtprocedure is niet afgerond
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is het toegestaan

  Scenario: De officier vordert de bodycambeelden van een mishandeling
    Gegeven het is 14 maart 2022
    En de aanvrager is het openbaar ministerie
    En de verstrekker is gemeente Leiden
    En het doel is opsporing en vervolging
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil ontvangen
    Dan is het toegestaan

  Scenario: Een gefilmde burger krijgt beelden waarop ook anderen te herkennen zijn
    Gegeven het is 14 maart 2022
    En de aanvrager is de betrokken burger
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En er zijn anderen in beeld of te horen
    En anderen zijn niet onherkenbaar gemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil ontvangen
    Dan is het verboden

  Scenario: Een gefilmde burger krijgt zijn beelden met de anderen onherkenbaar
    Gegeven het is 14 maart 2022
    En de aanvrager is de betrokken burger
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En het verzoek is schriftelijk of digitaal gedaan
    En anderen zijn onherkenbaar gemaakt
    En de inhoud van de beelden is vooraf getoetst
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil ontvangen
    Dan is het toegestaan

  Scenario: De medewerker neemt een gesprek op nadat hij dat heeft gezegd
    Gegeven het is 14 maart 2022
    En de aanvrager is de medewerker van gemeente Leiden
    En het doel is geheugensteun
    En de opname is vooraf aangekondigd
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is het toegestaan

  Scenario: De medewerker neemt een gesprek op zonder het te zeggen
    Gegeven het is 14 maart 2022
    En de aanvrager is de medewerker van gemeente Leiden
    En het doel is geheugensteun
    En de opname is niet vooraf aangekondigd
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is het verboden

  Scenario: De medewerker zet de opname van een gesprek op internet
    Gegeven het is 14 maart 2022
    En de aanvrager is de medewerker van gemeente Leiden
    En het doel is publicatie
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil openbaarmaken
    Dan is het verboden

  Scenario: De opname blijft staan terwijl het verslag al af is
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is geheugensteun
    En het gesprek is verwerkt
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil bewaren
    Dan is het verboden

  Scenario: Een inwoner vraagt een kopie van de opname van zijn gesprek
    Gegeven het is 14 maart 2022
    En de aanvrager is de inwoner
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil ontvangen
    Dan is het toegestaan

  Scenario: De gemeente begint een onderzoek naar een te licht signaal
    Gegeven het is 14 maart 2022
    En de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het doel is start onderzoek ondermijning
    En het signaal is niet zwaar genoeg
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil gebruiken
    Dan is het verboden

  Scenario: De onderzoeker kijkt in gesloten bronnen voordat hij openbare bronnen bekeek
    Gegeven het is 14 maart 2022
    En de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het doel is aanpak ondermijning
    En de openbare bronnen zijn niet geraadpleegd
    Wanneer de aanvrager de interne gesloten bronnen uit ondermijning Leiden wil gebruiken
    Dan is het verboden

  Scenario: De onderzoeker raadpleegt het handelsregister in een lopend onderzoek
    Gegeven het is 14 maart 2022
    En de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het doel is aanpak ondermijning
    En het onderzoek is gestart
    En de toets van deze fase is doorstaan
    Wanneer de aanvrager de handelsregistergegevens uit ondermijning Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En worden hooguit 2 vragen gesteld

  Scenario: Een afgebroken onderzoek ligt er na anderhalf jaar nog
    Gegeven het is 14 september 2023
    En de aanvrager is gemeente Leiden
    En het doel is aanpak ondermijning
    En het onderzoek eindigde met afgebroken
    En het onderzoek is afgebroken op 14 maart 2022
    En het dossier is opgeslagen op 14 maart 2022
    Wanneer de aanvrager het ondermijningsdossier uit ondermijning Leiden wil bewaren
    Dan is het verboden

  Scenario: De gemeente verkoopt adressen aan een marktonderzoeksbureau
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is marktonderzoek
    En de ontvanger is marktonderzoeksbureau
    En de betrokkene heeft geen toestemming gegeven
    En er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager het adres uit Leiden wil doorverstrekken
    Dan is het verboden

  Scenario: De gemeente gebruikt de naam van wie een bouwvergunning aanvraagt
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is omgevingsvergunning
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente gebruikt de geboorteplaats bij een rijbewijs
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is rijbewijsaanvraag
    En de betrokkene heeft een rijbewijs aangevraagd
    Wanneer de aanvrager de geboorteplaats uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente vraagt een pasfoto bij een bouwvergunning
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is omgevingsvergunning
    Wanneer de aanvrager de pasfoto uit Leiden wil gebruiken
    Dan is het verboden

  Scenario: De webbeheerder maakt statistiek met het volledige IP-adres
    Gegeven het is 14 maart 2022
    En de aanvrager is gemeente Leiden
    En het doel is websitestatistiek
    En het laatste deel van het IP-adres is niet verwijderd
    Wanneer de aanvrager het IP-adres uit website Leiden wil gebruiken
    Dan is het verboden

  Scenario: Een jongen van vijftien vraagt zelf zijn gegevens op
    Gegeven het is 10 mei 2022
    En de aanvrager is de inwoner
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 15 jaar oud
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ontvangen
    Dan is het verboden
