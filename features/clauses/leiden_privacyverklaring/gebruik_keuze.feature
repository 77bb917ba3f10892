# language: nl
@leiden_privacyverklaring/gebruik_keuze
Functionaliteit: Gebruik, nieuwsbrief en enquête, privacypagina Leiden
  Zonder aanmelding geen nieuwsbrief, zonder doel geen enquête.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Aangemeld, of het doel vermeld
    Gegeven het doel is <doel>
    En de betrokkene heeft <abonnement> abonnement
    En het doel is <vermeld> duidelijk vermeld
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | abonnement | vermeld | uitkomst   |
      | nieuwsbrief Stadsnieuws | geen       | niet    | verboden   |
      | enquête                 | geen       | niet    | verboden   |
      | omgevingsvergunning     | geen       | niet    | toegestaan |

  Scenario: Zo wel
    Gegeven het doel is nieuwsbrief Stadsnieuws
    En de betrokkene heeft een abonnement
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: De aanmelding wordt gevraagd
    Gegeven het doel is nieuwsbrief Stadsnieuws
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de betrokkene zich geabonneerd?

  Scenario: Wie zich niet aanmeldde, wordt niet naar een abonnement gevraagd
    Gegeven het doel is nieuwsbrief Stadsnieuws
    En de betrokkene heeft zich niet voor de nieuwsbrief aangemeld
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is het verboden

  Abstract Scenario: Aanmelden is abonneren
    Gegeven het doel is nieuwsbrief Stadsnieuws
    En de betrokkene heeft geen abonnement
    En de betrokkene heeft zich <hoe>
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe                           | uitkomst   |
      | voor de nieuwsbrief aangemeld      | toegestaan |
      | niet voor de nieuwsbrief aangemeld | verboden   |
