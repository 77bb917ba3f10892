# language: nl
@avg/art15_lid1
Functionaliteit: Artikel 15, eerste lid, inzage, AVG
  Voor de betrokkene zelf, of wie namens hem mag vragen.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En de betrokkene is 16 jaar of ouder

  Abstract Scenario: Wie vraagt
    Gegeven <wie>
    En <machtiging>
    En <vertegenwoordiging>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie                                              | machtiging                                       | vertegenwoordiging                                                      | uitkomst   |
      | het zijn de eigen gegevens van de verzoeker      | de betrokkene heeft de verzoeker niet gemachtigd | de verzoeker vertegenwoordigt de betrokkene niet wettelijk              | toegestaan |
      | het zijn niet de eigen gegevens van de verzoeker | de betrokkene heeft de verzoeker gemachtigd      | de verzoeker vertegenwoordigt de betrokkene niet wettelijk              | toegestaan |
      | het zijn niet de eigen gegevens van de verzoeker | de betrokkene heeft de verzoeker niet gemachtigd | de verzoeker vertegenwoordigt de betrokkene als ouder, voogd of curator | toegestaan |
      | het zijn niet de eigen gegevens van de verzoeker | de betrokkene heeft de verzoeker niet gemachtigd | de verzoeker vertegenwoordigt de betrokkene niet wettelijk              | verboden   |

  Scenario: De plaats
    Gegeven het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het toegestaan op grond van art. 15 lid 1 AVG

  Scenario: Een reden of een geheimhouding doet niet ter zake, van wie de gegevens zijn wel
    Gegeven het doel is inzage
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Vraagt de verzoeker naar de eigen gegevens?
