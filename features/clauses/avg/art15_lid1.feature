# language: nl
@avg/art15_lid1
Functionaliteit: Artikel 15, eerste lid, inzage, AVG
  Voor de betrokkene zelf, of wie namens hem mag vragen.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021

  Abstract Scenario: Wie vraagt
    Gegeven de betrokkene is <leeftijd>
    En <wie>
    En <machtiging>
    En <vertegenwoordiging>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | leeftijd           | wie                                              | machtiging                                       | vertegenwoordiging                                                      | uitkomst   |
      | 16 jaar of ouder   | het zijn de eigen gegevens van de verzoeker      | de betrokkene heeft de verzoeker niet gemachtigd | de verzoeker vertegenwoordigt de betrokkene niet wettelijk              | toegestaan |
      | 16 jaar of ouder   | het zijn niet de eigen gegevens van de verzoeker | de betrokkene heeft de verzoeker gemachtigd      | de verzoeker vertegenwoordigt de betrokkene niet wettelijk              | toegestaan |
      | jonger dan 16 jaar | het zijn niet de eigen gegevens van de verzoeker | de betrokkene heeft de verzoeker niet gemachtigd | de verzoeker vertegenwoordigt de betrokkene als ouder, voogd of curator | toegestaan |
      | 16 jaar of ouder   | het zijn niet de eigen gegevens van de verzoeker | de betrokkene heeft de verzoeker niet gemachtigd | de verzoeker vertegenwoordigt de betrokkene niet wettelijk              | verboden   |

  Scenario: De plaats
    Gegeven de betrokkene is 16 jaar of ouder
    En het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het toegestaan op grond van art. 15 lid 1 AVG

  Scenario: Een reden of een geheimhouding doet niet ter zake, van wie de gegevens zijn wel
    Gegeven de betrokkene is 16 jaar of ouder
    En het doel is inzage
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Vraagt de verzoeker naar de eigen gegevens?

  Abstract Scenario: Wat een gemeente van de politie kreeg laat zij zelf inzien (C5)
    Gegeven de betrokkene is 16 jaar of ouder
    En de verstrekker is gemeente Utrecht
    En <wie>
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie                                              | uitkomst   |
      | het zijn de eigen gegevens van de verzoeker      | toegestaan |
      | het zijn niet de eigen gegevens van de verzoeker | verboden   |

  Scenario: Ook voor de AVG
    Gegeven de betrokkene is 16 jaar of ouder
    En de verstrekker is gemeente Utrecht
    En het is 24 mei 2018
    En het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is het toegestaan op grond van art. 35 lid 1 Wbp

  Abstract Scenario: Wie geen gezag heeft vertegenwoordigt alleen als voogd, curator of mentor
    Gegeven de betrokkene is jonger dan 16 jaar
    En het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene als ouder, voogd of curator
    En <gezag>
    En de verzoeker is <voogd> van de betrokkene
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gezag                                      | voogd                           | uitkomst   |
      | de verzoeker heeft geen gezag over het kind | voogd, curator of mentor       | toegestaan |
      | het kind is meerderjarig                    | geen voogd, curator of mentor  | verboden   |
      | het kind is minderjarig                     | geen voogd, curator of mentor  | toegestaan |

  Abstract Scenario: Vanaf zestien vraagt niemand meer als ouder
    Gegeven de betrokkene is <leeftijd>
    En het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene als ouder, voogd of curator
    En de verzoeker heeft het gezag over het kind
    En de verzoeker is <voogd> van de betrokkene
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | leeftijd           | voogd                         | uitkomst   |
      | jonger dan 16 jaar | geen voogd, curator of mentor | toegestaan |
      | 16 jaar of ouder   | geen voogd, curator of mentor | verboden   |
      | 16 jaar of ouder   | voogd, curator of mentor      | toegestaan |

  Abstract Scenario: Een leeftijd zegt hetzelfde
    Gegeven de betrokkene is <jaren> jaar oud
    En het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene als ouder, voogd of curator
    En de verzoeker is geen voogd, curator of mentor van de betrokkene
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | jaren | uitkomst   |
      | 15    | toegestaan |
      | 16    | verboden   |

  Abstract Scenario: Wie met reden wordt betwijfeld, maakt zich eerst bekend
    Gegeven de betrokkene is 16 jaar of ouder
    En het zijn de eigen gegevens van de verzoeker
    En er is <redelijke> twijfel over de identiteit van de verzoeker
    En de verzoeker is niet met DigiD ingelogd
    En de verzoeker toonde geen geldig en origineel identiteitsbewijs
    En de identiteit van de verzoeker is <nagegaan>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | redelijke      | nagegaan      | uitkomst   |
      | geen redelijke | niet nagegaan | toegestaan |
      | redelijke      | nagegaan      | toegestaan |
      | redelijke      | niet nagegaan | verboden   |

  Abstract Scenario: Een kopie van de eigen opname
    Gegeven de betrokkene is 16 jaar of ouder
    En het doel is inzage
    En het zijn <eigen> gegevens van de verzoeker
    En er zijn <anderen> in beeld of te horen
    En anderen zijn <onherkenbaar> gemaakt
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | eigen         | anderen      | onherkenbaar      | uitkomst             |
      | de eigen      | geen anderen | niet onherkenbaar | toegestaan           |
      | de eigen      | anderen      | onherkenbaar      | toegestaan           |
      | de eigen      | anderen      | niet onherkenbaar | verboden             |
      | niet de eigen | geen anderen | niet onherkenbaar | verboden             |
