# language: nl
@leeuwarden_privacyverklaring/klant_terugbellen
Functionaliteit: Klantcontact, terugbellen, privacypagina Leeuwarden
  Eerst weten met wie men spreekt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is terugbellen
    En de vraag komt binnen via telefoon

  Abstract Scenario: Achtergelaten en herkend
    Gegeven de inwoner liet <nummer> achter
    En door vragen staat <vast> wie contact zoekt
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven           | nummer      | vast      | uitkomst |
      | telefoonnummer    | geen nummer | niet vast | verboden |
      | dossierinformatie | geen nummer | niet vast | verboden |

  Abstract Scenario: Bellen mag, vertellen pas daarna
    Gegeven de inwoner liet zijn nummer achter
    En door vragen staat <vast> wie contact zoekt
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven           | vast      | uitkomst   |
      | telefoonnummer    | niet vast | toegestaan |
      | dossierinformatie | vast      | toegestaan |
      | dossierinformatie | niet vast | verboden   |

  Scenario: Het nummer wordt gevraagd
    Gegeven door vragen staat vast wie contact zoekt
    Wanneer de aanvrager de telefoonnummer uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Liet de inwoner zijn nummer achter om gebeld te worden?

  Abstract Scenario: Eerst weten wie het is, ook voor wie het aan hem vertelt
    Gegeven de inwoner liet zijn nummer achter
    En door vragen staat niet vast wie contact zoekt
    En de ontvanger is betrokkene
    Wanneer de aanvrager de dossierinformatie uit Leeuwarden wil <handeling>
    Dan is het verboden op grond van klantcontact, privacypagina Leeuwarden

    Voorbeelden:
      | handeling       |
      | doorverstrekken |
      | inzien          |
