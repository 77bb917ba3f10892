# language: nl
Functionaliteit: Vragen uit de praktijk, LMS
  Wat rond de meldkamers wordt gevraagd, met wat de privacyverklaring als bekend zegt.
  Elk met alleen wat de situatie zelf vertelt.

  Scenario: LMS mailt terug op een bericht uit het contactformulier
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is contact opnemen
    En de gegevens komen uit het contactformulier
    Wanneer de aanvrager het e-mailadres uit LMS wil gebruiken
    Dan is het toegestaan

  Scenario: LMS zet wie het formulier invulde op een nieuwsbrief
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is nieuwsbrief
    En de gegevens komen uit het contactformulier
    Wanneer de aanvrager het e-mailadres uit LMS wil gebruiken
    Dan is het verboden

  Scenario: LMS verbetert de website met de bezoekcijfers
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is websiteverbetering
    Wanneer de aanvrager de websitestatistieken uit LMS wil gebruiken
    Dan is het toegestaan

  Scenario: Een marktonderzoeker wil de bezoekcijfers van de website
    Gegeven het is 1 april 2024
    En de aanvrager is het marktonderzoeksbureau
    En de verstrekker is LMS
    En het doel is marktonderzoek
    Wanneer de aanvrager de websitestatistieken uit LMS wil ontvangen
    Dan is het verboden

  Scenario: LMS legt de einddatum van de screening van een monteur vast
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is screening
    En de betrokkene is een leveranciersmedewerker
    Wanneer de aanvrager de einddatum screening uit LMS wil opslaan
    Dan is het toegestaan

  Scenario: Een monteur zonder screening wil in de politiesystemen werken
    Gegeven het is 1 april 2024
    En de aanvrager is de leveranciersmedewerker
    En de verstrekker is LMS
    En het doel is werkzaamheden bij LMS
    En de medewerker is niet gescreend
    Wanneer de aanvrager de politiesystemen uit LMS wil inzien
    Dan is het verboden

  Scenario: LMS belt een leverancier op het zakelijke nummer
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is communicatie leverancier
    En de betrokkene is een contactpersoon
    Wanneer de aanvrager het zakelijk telefoonnummer uit LMS wil gebruiken
    Dan is het toegestaan

  Scenario: LMS noteert het huisadres van een contactpersoon
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is communicatie leverancier
    En de betrokkene is een contactpersoon
    Wanneer de aanvrager het priveadres uit LMS wil opslaan
    Dan is het verboden

  Scenario: LMS raakt bij onderhoud een naam in een meldkamersysteem
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is technisch beheer
    En de betrokkene is een persoon-in-beheerd-systeem
    Wanneer de aanvrager de naam en telefoonnummer uit LMS wil gebruiken
    Dan is het toegestaan

  Scenario: Een noodoproep staat na drie maanden nog in het systeem
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is technisch beheer
    En de opname is van 1 januari 2024
    Wanneer de aanvrager de noodoproep uit LMS wil bewaren
    Dan is het verboden

  Scenario: Een noodoproep van een maand oud staat nog in het systeem
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is hulpverlening en beheer
    En de opname is van 1 maart 2024
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de noodoproep uit LMS wil bewaren
    Dan is het toegestaan

  Scenario: Een omroep wil een noodoproep uitzenden
    Gegeven het is 1 april 2024
    En de aanvrager is de lokale omroep
    En de verstrekker is LMS
    En het doel is nieuwsuitzending
    Wanneer de aanvrager de noodoproep uit LMS wil ontvangen
    Dan is het verboden

  Scenario: LMS geeft namen uit het systeem aan een bedrijf dat een product ontwikkelt
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is productontwikkeling
    En de ontvanger is leverancier
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan is het verboden

  Scenario: Iemand vraagt schriftelijk met een kopie van zijn identiteitsbewijs wat LMS van hem heeft
    Gegeven het is 1 april 2024
    En de aanvrager is de betrokkene
    En de verstrekker is LMS
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En het verzoek is schriftelijk
    En de identiteit van de verzoeker is nagegaan
    Wanneer de aanvrager de naam uit LMS wil ontvangen
    Dan is het toegestaan

  Scenario: LMS eist het burgerservicenummer van wie inzage vraagt
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is verificatie identiteit
    Wanneer de aanvrager het bsn uit LMS wil eisen
    Dan is het verboden

  Scenario: LMS wil een foute naam niet verbeteren
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is rectificatie
    En de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de naam uit LMS wil op verzoek weigeren te wijzigen
    Dan is het verboden

  Scenario: Een beheerder kijkt via een onbeveiligde verbinding in de gegevens
    Gegeven het is 1 april 2024
    En de aanvrager is de technisch beheerder van LMS
    En het doel is technisch beheer
    En de inzage gaat niet over een beveiligde lijn
    Wanneer de aanvrager de meldinginhoud uit LMS wil inzien
    Dan is het verboden

  Scenario: LMS noteert de functie van een contactpersoon
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is communicatie leverancier
    En de betrokkene is een contactpersoon
    Wanneer de aanvrager de functie uit LMS wil gebruiken
    Dan is het toegestaan

  Scenario: LMS controleert het screeningsbewijs van een monteur
    Gegeven het is 1 april 2024
    En de aanvrager is LMS
    En het doel is screening
    En de betrokkene is een leveranciersmedewerker
    Wanneer de aanvrager de kopie screeningsbewijs uit LMS wil gebruiken
    Dan is het toegestaan

  Scenario: Een meisje van vijftien vraagt zelf wat LMS van haar heeft
    Gegeven het is 1 april 2024
    En de aanvrager is de betrokkene
    En de verstrekker is LMS
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 15 jaar oud
    En het verzoek is schriftelijk
    En de identiteit van de verzoeker is nagegaan
    Wanneer de aanvrager de naam uit LMS wil ontvangen
    Dan is het verboden
