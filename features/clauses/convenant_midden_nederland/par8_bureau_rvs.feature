# language: nl
@convenant_midden_nederland/par8_bureau_rvs
Functionaliteit: Paragraaf 8 en addendum, Bureau RVS, afspraken Midden-Nederland
  Instemming is er of niet; het verzoek beslist of een mens moet wegen.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Utrecht
    En de analyse is van niveau operationeel
    En het incident heeft code A20

  Abstract Scenario: Met instemming en op verzoek
    Gegeven het doel is voorspelling delicten
    En <instemming>
    En <verzoek>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | instemming                                          | verzoek                                                | uitkomst                |
      | de gemeente staat ontvangst door Bureau RVS toe     | de gemeente heeft om de ondersteuning verzocht         | toegestaan              |
      | de gemeente staat ontvangst door Bureau RVS toe     | de gemeente heeft niet om de ondersteuning verzocht    | menselijke weging nodig |
      | de gemeente staat ontvangst door Bureau RVS niet toe | de gemeente heeft om de ondersteuning verzocht        | verboden                |

  Scenario: Zonder instemming wordt met zijn plaats geweigerd
    Gegeven het doel is voorspelling delicten
    En de gemeente staat ontvangst door Bureau RVS niet toe
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 8, rvs, afspraken Midden-Nederland

  Scenario: Of de gemeente instemt, wordt gevraagd
    Gegeven het doel is voorspelling delicten
    En de gemeente heeft om de ondersteuning verzocht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de gemeente ingestemd met ontvangst van haar gegevens door Bureau RVS?

  Abstract Scenario: Ondersteunen is analyseren, niet zelf inzetten of bezoeken (A19)
    Gegeven de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft om de ondersteuning verzocht
    En het doel is <doel>
    En de aankondiging van het bezoek is schriftelijk
    En de benadeelde kon het bezoek weigeren
    En de benadeelde wil bezoek
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                                  | uitkomst   |
      | operationele analyse                  | toegestaan |
      | voorspelling delicten                 | toegestaan |
      | gerichte inzet toezicht en handhaving | verboden   |
      | persoonlijk bezoek preventieadvies    | verboden   |
      | evaluatie                             | verboden   |

  Abstract Scenario: Het bindt Bureau RVS bij alles wat het doet (A1)
    Gegeven het doel is voorspelling delicten
    En de gemeente staat ontvangst door Bureau RVS <wel> toe
    En de gemeente heeft om de ondersteuning verzocht
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wel  | handeling | uitkomst |
      | niet | inzien    | verboden |
      | niet | bewaren   | verboden |
      | niet | opslaan   | verboden |

  Scenario: Ook wat het heeft, bewaart het met instemming
    Gegeven het doel is voorspelling delicten
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft om de ondersteuning verzocht
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het toegestaan

  Scenario: Zonder overeenkomst werkt het niet in opdracht
    Gegeven het doel is voorspelling delicten
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft om de ondersteuning verzocht
    En er is geen verwerkersovereenkomst met Bureau RVS
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
