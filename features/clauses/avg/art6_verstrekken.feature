# language: nl
@avg/art6_verstrekken
Functionaliteit: Artikel 6, verstrekken aan een ander, AVG
  De kant van wie geeft; wie ontvangt heeft een eigen grondslag nodig.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de ontvanger is betrokkene
    En het doel is vraag beantwoorden
    En de betrokkene is een websitebezoeker
    En de ontvanger is geen derde partij
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En de betrokkene heeft geen toestemming gegeven
    En de ontvanger handelt als medewerker
    En de gegevens komen uit het contactformulier

  Scenario: Een plicht om te geven
    Gegeven er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan is het toegestaan op grond van art. 6 lid 1 AVG

  Abstract Scenario: De eigen taak
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven <noodzakelijk>
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | noodzakelijk      | uitkomst   |
      | noodzakelijk      | toegestaan |
      | niet noodzakelijk | verboden   |

  Scenario: Of de taak het noodzakelijk maakt, weegt wie geeft
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    En het doorgeven volgt uit de eigen taak
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt wie doorgeeft: Maakt de eigen taak van wie doorgeeft het noodzakelijk, en volstaat niets minder?

  Abstract Scenario: Een bevoegdheid is geen plicht, en zonder bevoegdheid geeft een taak niets weg
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven <noodzakelijk>
    En er is <een> wettelijke bevoegdheid om de gegevens te geven
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | noodzakelijk      | een  | uitkomst   |
      | niet noodzakelijk | een  | verboden   |
      | noodzakelijk      | een  | toegestaan |
      | noodzakelijk      | geen | verboden   |
