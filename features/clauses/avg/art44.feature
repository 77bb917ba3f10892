# language: nl
@avg/art44
Functionaliteit: Artikel 76 en 77 Wbp en artikel 44 tot en met 49 AVG, doorgifte buiten de EER
  Binnen de EER is er niets te vragen; daarbuiten drie wegen, en niet de vierde.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leiden
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst

  Abstract Scenario: Waarheen en waarmee
    Gegeven het land van de ontvanger is <land>
    En <waarborg>
    En <beroep>
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | land             | waarborg                                           | beroep                                                     | uitkomst                |
      | Ierland          | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich niet op een adequaatheidsbesluit | toegestaan              |
      | IJsland          | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich niet op een adequaatheidsbesluit | toegestaan              |
      | Zwitserland      | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich niet op een adequaatheidsbesluit | toegestaan              |
      | Verenigde Staten | er zijn passende waarborgen voor de doorgifte      | de doorgifte beroept zich niet op een adequaatheidsbesluit | toegestaan              |
      | Verenigde Staten | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich op een adequaatheidsbesluit      | menselijke weging nodig |
      | Verenigde Staten | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich niet op een adequaatheidsbesluit | verboden                |

  Abstract Scenario: Het Verenigd Koninkrijk (C11)
    Gegeven het is <dag>
    En het land van de ontvanger is Verenigd Koninkrijk
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst   |
      | 25 mei 2018      | toegestaan |
      | 31 december 2020 | toegestaan |
      | 1 januari 2021   | menselijke weging nodig |
      | 27 juni 2021     | menselijke weging nodig |
      | 28 juni 2021     | toegestaan |
      | 28 december 2025 | toegestaan |
      | 27 december 2031 | toegestaan |
      | 28 december 2031 | verboden   |

  Scenario: De plaats
    Gegeven het land van de ontvanger is Verenigde Staten
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is het verboden op grond van art. 44 AVG

  Scenario: Naar welk land ze gaan, wordt gevraagd
    Gegeven er zijn geen passende waarborgen voor de doorgifte
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welk land krijgt de ontvanger de gegevens?

  Scenario: Ook voor de AVG
    Gegeven het is 24 mei 2018
    En het land van de ontvanger is Verenigde Staten
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is het verboden op grond van art. 76 lid 1 Wbp

  Scenario: Wat van de politie kwam gaat ook niet zonder meer de wereld in (A23)
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het is 9 april 2019
    En het doel is gerichte inzet toezicht en handhaving
    En het land van de ontvanger is Rusland
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van art. 44 AVG

  Scenario: Een buitenlandse overheid staat daar niet buiten (A23)
    Gegeven de ontvanger is verzoekende autoriteit
    En de ontvanger handelt als medewerker
    En het land van de ontvanger is Rusland
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is het verboden op grond van art. 44 AVG

  Scenario: Naar een overheid die geen land noemt wordt niet gevraagd
    Gegeven de ontvanger is Belastingdienst
    En de ontvanger handelt als medewerker
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is niet de vraag: In welk land krijgt de ontvanger de gegevens?

  Abstract Scenario: Ook uitbesteden brengt gegevens naar een ander land
    Gegeven <land>
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil uitbesteden
    Dan is het verboden op grond van art. 44 AVG

    Voorbeelden:
      | land                                |
      | het land van de ontvanger is Rusland |
      | het land van opslag is Rusland      |

  Abstract Scenario: Wie naar zijn aard hier is gevestigd, wordt niet naar het land gevraagd
    Gegeven de ontvanger is <ontvanger>
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is niet de vraag: In welk land krijgt de ontvanger de gegevens?

    Voorbeelden:
      | ontvanger          |
      | pensioenuitvoerder |
      | De Friesland       |
      | sportvereniging    |
      | woningcorporatie   |

  Scenario: Een genoemd land telt ook bij wie hier is gevestigd
    Gegeven de ontvanger is zorgverzekeraar
    En het land van de ontvanger is Rusland
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is het verboden op grond van art. 44 AVG
