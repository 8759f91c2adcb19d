/** The Dutch texts of the about page. */
export const aboutPage = {
  title: 'Over deze site',
  lead: 'Vaardigheden in beeld maakt de cijfers van één publicatie doorzoekbaar, controleerbaar en herbruikbaar.',
  description: 'Waar de cijfers vandaan komen, hoe ze zijn verwerkt, wat hun grenzen zijn en hoe u ze citeert.',
  sourceTitle: 'De bron',
  source: (publication: string) =>
    `Alle cijfers in grafieken, tabellen en titels komen uit ${publication}. Haalt een kanttekening ter vergelijking een andere publicatie aan, dan staat die er met naam bij. De beschrijvingen zijn in onze eigen woorden; namen van personen en citaten nemen we niet over.`,
  toPublisher: (publisher: string) => `Naar de site van de ${publisher}`,
  methodTitle: 'Werkwijze',
  method: [
    'Elk cijfer staat in een gegevensbestand, met zijn eenheid, zijn periode, zijn kanttekeningen en de regels van de brontekst waar het staat.',
    'Getallen in titels en zinnen zijn bijna altijd verwijzingen naar die bestanden, zodat tekst en grafiek elkaar niet tegenspreken. De andere zoeken we op in de brontekst; wat daar niet staat, is met een reden verantwoord.',
    'Wat we zelf berekenen, zoals aandelen en sommen, is bij de bron van een grafiek, in de lijst van alle cijfers en in de bestanden als berekend gemarkeerd; bij de bron staat ook de formule.',
    'Wat in de tekst verloren ging, tonen we als ontbrekend, met de reden. We schatten niets bij. Wat op een veronderstelling rust, noemt die.',
  ],
  limitsTitle: 'Grenzen',
  limits: [
    'Een teken bij een prioriteit zegt dat een praktijk die prioriteit wil aanpakken, niet dat het lukt. We rangschikken praktijken daar niet op.',
    'Slaagcijfers en plaatsingscijfers van verschillende praktijken meten verschillende dingen, bij verschillende groepen en op verschillende momenten. Ze horen niet op één as, en staan er op geen enkele pagina, dia of afbeelding samen op.',
    'Bedragen zijn overgenomen zoals ze gepubliceerd zijn: soms een subsidie, soms een plafond, soms een loonkost. Er is geen kost per resultaat uit af te leiden.',
    'Veel praktijken zijn klein. Een percentage van negen mensen kan door één persoon sterk veranderen; daarom geven we in tabellen en grafieken ook het aantal, als het bekend is. Wat volgens de bron nog liep toen er geteld werd, tellen we niet als mislukt; waar ze het niet zegt, staat dat erbij. Een aandeel dat de bron alleen in woorden geeft, tekenen we niet.',
    'De cijfers geven de toestand bij de publicatie weer. Latere ontwikkelingen zitten er niet in.',
  ],
  glossaryTitle: 'Begrippen',
  glossary: 'Elk begrip heeft op deze site één woord. Dit betekent het hier, en zo heet het in de andere taal.',
  usedIn: (where: string) => `Gebruikt bij: ${where}.`,
  citeTitle: 'Citeren',
  cite: 'Noem de publicatie als bron van de cijfers en deze site als bron van de bewerking. Bij een grafiek gebruikt u best het adres van haar eigen pagina.',
  citation: (publication: string) => `${publication}. Bewerking: Vaardigheden in beeld.`,
  licenceTitle: 'Licentie',
  licence: (publisher: string) =>
    `De code en onze eigen teksten vallen onder de MIT-licentie: u mag ze gebruiken, aanpassen en verspreiden, met vermelding. De cijfers komen uit de publicatie van de ${publisher}; vermeld die als bron.`,
  privacyTitle: 'Privacy',
  privacy:
    'Deze site plaatst geen cookies, telt geen bezoekers en haalt niets op bij andere partijen. Uw keuze van taal en thema, uw presentatie, een eigen praktijk die u toevoegt en de pagina’s die u bekeek, blijven op uw eigen toestel. Uw filters staan in het adres van de pagina, zodat u ze kunt delen.',
};
