# language: nl
Functionaliteit: Vragen uit de praktijk, Leeuwarden
  Wat de medewerkers en inwoners van Leeuwarden vragen, met wat de privacypagina als bekend zegt.
  Elk met alleen wat de situatie zelf vertelt.

  Scenario: De WOZ-waarde voor de onroerendezaakbelasting
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager de WOZ-waarde uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: Het rekeningnummer voor de belastingaanslag
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager het IBAN uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: Het kenteken voor de parkeerbelasting
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager het kenteken uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De computer bepaalt de afvalstoffenheffing naar het aantal bewoners
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is afvalstoffenheffing
    Wanneer de aanvrager de huishoudgrootte uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan is het toegestaan

  Scenario: De gemeente laat het inkomen in de buurt meetellen voor de belasting
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager het inkomen per postcode uit Leeuwarden wil gebruiken
    Dan is het verboden

  Scenario: De afdeling belastingen kijkt naar iemands godsdienst
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager de godsdienst uit Leeuwarden wil gebruiken
    Dan is het verboden

  Scenario: De leerplichtambtenaar bekijkt het verzuim van een kind van tien
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is leerplicht
    En de gegevens gaan over een kind
    En het kind is 10 jaar oud
    Wanneer de aanvrager de verzuimgegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De afdeling belastingen kijkt in de verzuimgegevens van school
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager de verzuimgegevens uit Leeuwarden wil gebruiken
    Dan is menselijke weging nodig

  Scenario: De gemeente vraagt een inkomensverklaring van ouders die een vergoeding willen
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is leerlingenvervoer
    En de gegevens gaan over een ouder
    En er is een vergoeding aangevraagd
    Wanneer de aanvrager de inkomensverklaring uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente vraagt een inkomensverklaring terwijl niemand een vergoeding vroeg
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is leerlingenvervoer
    En de gegevens gaan over een ouder
    En er is geen vergoeding aangevraagd
    Wanneer de aanvrager de inkomensverklaring uit Leeuwarden wil gebruiken
    Dan is het verboden

  Scenario: De consulent gebruikt de bankrekening voor een uitkering
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is recht op uitkering
    Wanneer de aanvrager de bankgegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De consulent noteert een ziekte die werken onmogelijk maakt
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is re-integratie
    En de gezondheid beïnvloedt werkhervatting of uitkering
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil opslaan
    Dan is het toegestaan

  Scenario: De consulent noteert een kwaal die met werk niets te maken heeft
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is re-integratie
    En de gezondheid beïnvloedt werkhervatting noch uitkering
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil opslaan
    Dan is het verboden

  Scenario: Het waterbedrijf meldt een achterstand na vergeefse aanmaningen
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En de verstrekker is Vitens
    En het doel is vroegsignalering schulden
    En de afzender heeft zelf geprobeerd de achterstand op te lossen
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het toegestaan

  Scenario: Het energiebedrijf meldt een achterstand zonder eerst zelf te bellen
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En de verstrekker is het energiebedrijf
    En het doel is vroegsignalering schulden
    En de afzender heeft zelf niets geprobeerd
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: Een school meldt dat ouders de schoolreis niet betaalden
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En de verstrekker is de school
    En het doel is vroegsignalering schulden
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: Een inwoner vraagt via WhatsApp hoe het met zijn eigen vergunning staat
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is vraag beantwoorden
    En de ontvanger is inwoner
    En de vraag komt binnen via whatsapp
    En de vraag gaat over iemands eigen zaak
    Wanneer de aanvrager de dossierinformatie uit Leeuwarden wil doorverstrekken
    Dan is het verboden

  Scenario: De gemeente stuurt een folder naar wie erom belde
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is voorlichting
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente belt terug op het nummer dat iemand achterliet
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is terugbellen
    En de inwoner liet zijn nummer achter
    Wanneer de aanvrager het telefoonnummer uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente legt bij inschrijving de verblijfstitel van een nieuwkomer vast
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is basisregistratie
    En de betrokkene komt uit een ander land
    Wanneer de aanvrager de verblijfstitel uit Leeuwarden wil opslaan
    Dan is het toegestaan

  Scenario: De handhaver zet de bodycam aan als het uit de hand dreigt te lopen
    Gegeven het is 1 juni 2023
    En de aanvrager is de handhaver van gemeente Leeuwarden
    En het doel is veiligheid handhaver
    En een situatie dreigt uit de hand te lopen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opslaan
    Dan is het toegestaan

  Scenario: De handhaver slaat beelden op terwijl er niets aan de hand is
    Gegeven het is 1 juni 2023
    En de aanvrager is de handhaver van gemeente Leeuwarden
    En het doel is veiligheid handhaver
    En er dreigt niets uit de hand te lopen
    En de handhaver voelt zich veilig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opslaan
    Dan is het verboden

  Scenario: De buffer van de bodycam houdt vijf minuten vast
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is veiligheid handhaver
    En de buffer houdt 300 seconden vast
    Wanneer de aanvrager de bufferbeelden uit bodycam Leeuwarden wil bewaren
    Dan is het verboden

  Scenario: Bodycambeelden van zes weken oud zonder klacht staan er nog
    Gegeven het is 12 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is veiligheid handhaver
    En de opname is van 1 mei 2023
    En de beelden horen niet bij een klacht of een verzoek om inzage
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil bewaren
    Dan is het verboden

  Scenario: Bodycambeelden worden bekeken zonder dat iemand het bijhoudt
    Gegeven het is 1 juni 2023
    En de aanvrager is de beheerder bodycambeelden van gemeente Leeuwarden
    En het doel is veiligheid handhaver
    En het bekijken wordt niet vastgelegd
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil inzien
    Dan is het verboden

  Scenario: De gemeente wil gegevens op een server in de Verenigde Staten zetten
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is opslag
    En het land van opslag is Verenigde Staten
    Wanneer de aanvrager de persoonsgegevens uit Leeuwarden wil opslaan
    Dan is het verboden

  Scenario: De gemeente geeft een inwoner de naam van wie hem aangaf
    Gegeven het is 1 juni 2023
    En de aanvrager is de inwoner
    En de verstrekker is gemeente Leeuwarden
    En het doel is inzage
    Wanneer de aanvrager de naam melder uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: Een vader met gezag wil de gegevens van zijn kind van acht zien
    Gegeven het is 1 juni 2023
    En de aanvrager is de ouder
    En de verstrekker is gemeente Leeuwarden
    En het doel is inzage
    En de verzoeker heeft het gezag over het kind
    En het kind is 8 jaar oud
    En de verzoeker is met DigiD ingelogd
    Wanneer de aanvrager de gegevens kind uit Leeuwarden wil ontvangen
    Dan is het toegestaan

  Scenario: Een vader zonder gezag wil het dossier van zijn kind zien
    Gegeven het is 1 juni 2023
    En de aanvrager is de ouder
    En de verstrekker is gemeente Leeuwarden
    En het doel is inzage
    En de verzoeker heeft geen gezag over het kind
    Wanneer de aanvrager het kinddossier uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: Een advocaat zonder machtiging vraagt het dossier van zijn cliënt
    Gegeven het is 1 juni 2023
    En de aanvrager is de gemachtigde
    En de verstrekker is gemeente Leeuwarden
    En het doel is inzage
    En de betrokkene heeft de verzoeker niet gemachtigd
    Wanneer de aanvrager het dossier uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: De gemeente onderzoekt met anonieme cijfers of haar beleid werkt
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is beleidsonderzoek
    En de gegevens zijn tot niemand te herleiden
    Wanneer de aanvrager de leerplichtgegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: Een beveiliger bekijkt de camera van het stadhuis om een gebouwverbod te controleren
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is controle gebouwverbod
    En de overheid handelt als eigenaar of contractpartij
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil gebruiken
    Dan is menselijke weging nodig

  Scenario: Het gebruik van gegevens voor iets nieuws waarvan onzeker is of het past
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is beleidsonderzoek
    En de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het is twijfelachtig of het nieuwe doel past
    En er is geen gegevensbeschermingseffectbeoordeling gedaan
    Wanneer de aanvrager de leerplichtgegevens uit Leeuwarden wil gebruiken
    Dan is het verboden

  Scenario: Een sportclub wil gegevens van inwoners om leden te werven
    Gegeven het is 1 juni 2023
    En de aanvrager is de sportvereniging
    En de verstrekker is gemeente Leeuwarden
    En het doel is ledenwerving
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: Een medewerker die het niet nodig heeft kijkt in een uitkeringsdossier
    Gegeven het is 1 juni 2023
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is nieuwsgierigheid
    En de medewerker heeft de gegevens niet nodig voor zijn functie
    Wanneer de aanvrager het dossier uit Leeuwarden wil inzien
    Dan is het verboden

  Scenario: De gemeente gebruikt de kadastrale gegevens voor de belasting
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager de kadastrale gegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De consulent gebruikt de geboortedatum voor een uitkering
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is recht op uitkering
    Wanneer de aanvrager de geboortedatum uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De consulent kijkt of detentie het recht op uitkering raakt
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is recht op uitkering
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente houdt de gezinsrelatie bij in de basisregistratie
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is basisregistratie
    Wanneer de aanvrager de gezinsrelatie uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente betaalt de ouders hun vergoeding voor leerlingenvervoer uit
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is leerlingenvervoer
    En er wordt een vergoeding uitbetaald
    Wanneer de aanvrager de bankgegevens ouder uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De gemeente noteert dat iemand gewoon mag stemmen
    Gegeven het is 1 juni 2023
    En de aanvrager is gemeente Leeuwarden
    En het doel is basisregistratie
    En de betrokkene is niet van het kiesrecht uitgesloten
    Wanneer de aanvrager de kiesrecht uit Leeuwarden wil gebruiken
    Dan is het verboden
