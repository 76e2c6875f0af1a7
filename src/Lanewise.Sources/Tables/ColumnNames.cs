namespace Lanewise.Sources.Tables;

/// <summary>Names that columns go by in English, German, French, Spanish and Portuguese.</summary>
internal static class ColumnNames
{
    private const string Accented = "áàâãäåéèêëíìîïóòôõöúùûüçñß";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuucns";

    // The first names of a line are certain; those after the bar are used for it but also for other things.
    private static readonly Dictionary<TableField, string> Table = new()
    {
        [TableField.Id] =
            "id jobid postingid jobpostingid guid uuid externalid identifiant identificador kennung sourceid jobkey offerid | key ref reference slug shortcode nummer numero",
        [TableField.Source] =
            "source quelle fuente fonte jobboard sourcename | board site portal plattform plateforme platform",
        [TableField.Title] =
            "title jobtitle positiontitle jobname postingtitle roletitle titel jobtitel stellentitel stellenbezeichnung berufsbezeichnung titre titreduposte intitule intituleduposte titulo titulodelpuesto titulodavaga nombredelpuesto puesto cargo vaga poste stelle | position role job headline name beruf profession emploi empleo",
        [TableField.Text] =
            "text description jobdescription descriptionhtml descriptionplain descriptiontext fulldescription jd jobtext postingtext adtext body fulltext beschreibung stellenbeschreibung anzeigentext jobbeschreibung descriptif descriptiondeposte descriptionduposte texte descripcion descripciondelpuesto texto descricao descricaodavaga | content contents contenu conteudo contenido details html markdown summary inhalt rawtext excerpt posting",
        [TableField.Company] =
            "company companyname employer employername hiringorganization hiringcompany firma firmenname unternehmen arbeitgeber entreprise nomentreprise societe employeur empresa nombreempresa nomedaempresa empleador empregador | organization organisation organizationname org client organizacion organizacao author",
        [TableField.Location] =
            "location joblocation locations locationname worklocation ort standort arbeitsort einsatzort lieu lieudetravail localisation ubicacion localizacao localidade localidad | city place address stadt ville ciudad cidade lugar local region country land pays pais office",
        [TableField.Date] =
            "date dateposted posteddate postedon postedat posted publishedat publisheddate publicationdate pubdate datepublished firstpublished veroeffentlicht veroffentlicht veroffentlichtam veroffentlichungsdatum erschienenam datum datedepublication datepublication publiele fecha fechadepublicacion fechapublicacion datadepublicacao datapublicacao publicadoem | created createdat creationdate time timestamp listedat month data erstelltam epoch",
        [TableField.Url] =
            "url link joburl jobposturl postingurl href permalink sourceurl hostedurl absoluteurl canonicalurl lien enlace | applyurl applicationurl applylink website adresse",
        [TableField.SalaryMin] =
            "salarymin minsalary minimumsalary salaryfrom salarylow paymin minpay compensationmin minamount gehaltmin gehaltvon mindestgehalt salairemin salaireminimum salariomin salariominimo salariodesde | min from low",
        [TableField.SalaryMax] =
            "salarymax maxsalary maximumsalary salaryto salaryhigh paymax maxpay compensationmax maxamount gehaltmax gehaltbis hochstgehalt salairemax salairemaximum salariomax salariomaximo salariohasta | max to high",
        [TableField.Currency] = "currency salarycurrency paycurrency currencycode wahrung waehrung devise moneda moeda",
        [TableField.Period] =
            "salaryperiod payperiod period salaryinterval payinterval salaryunit salarytype interval periode periodo | unit zeitraum frequency",
        [TableField.Salary] =
            "salary salaryrange salarytext pay payrange compensation gehalt vergutung verguetung lohn salaire remuneration salario remuneracion remuneracao sueldo faixasalarial | wage",
        [TableField.Employment] =
            "employmenttype employment jobtype contracttype worktype timetype workschedule beschaftigungsart beschaeftigungsart anstellungsart vertragsart arbeitszeit typedecontrat typecontrat contrat tipodecontrato tipocontrato jornada tipodevaga tipoempleo | type schedule commitment contrato regime formattedworktype",
        [TableField.Remote] =
            "remote isremote remoteallowed remoteok workfromhome homeoffice teletravail teletrabajo teletrabalho telecommuting telecommute remoto",
        [TableField.Requisition] =
            "requisition requisitionid reqid jobreqid requisitionnumber refnumber referenznummer",
        [TableField.FirstSeen] = "firstseen firstseenat firstseenon",
        [TableField.LastSeen] = "lastseen lastseenat lastseenon",
        [TableField.Closed] = "closed closedat closedon closeddate removedat removedon delistedat",
    };

    private static readonly Dictionary<TableField, (HashSet<string> Certain, HashSet<string> Likely)> ByField =
        Table.ToDictionary(entry => entry.Key, entry => Split(entry.Value));

    /// <summary>How surely the name says the field: 1 for a name used for nothing else, 0 for no sign of it.</summary>
    public static double Likeness(TableField field, string path)
    {
        var (certain, likely) = ByField[field];
        var whole = Fold(path);
        var last = Fold(path[(path.LastIndexOf('.') + 1)..]);
        if (certain.Contains(whole))
        {
            return 1;
        }

        if (certain.Contains(last))
        {
            return 0.9;
        }

        if (likely.Contains(last) || IsNameOf(path, certain, likely))
        {
            return 0.7;
        }

        return HasWord(path, certain) ? 0.55 : 0;
    }

    // "company.name", "location.display_name"
    private static bool IsNameOf(string path, HashSet<string> certain, HashSet<string> likely)
    {
        var parts = path.Split('.');
        if (parts.Length < 2 || Fold(parts[^1]) is not ("name" or "displayname" or "label" or "value" or "text"))
        {
            return false;
        }

        var holder = Fold(parts[^2]);
        return certain.Contains(holder) || likely.Contains(holder);
    }

    private static bool HasWord(string path, HashSet<string> certain) =>
        path[(path.LastIndexOf('.') + 1)..]
            .Split('_', '-', ' ')
            .Select(Fold)
            .Any(word => word.Length > 2 && certain.Contains(word));

    private static string Fold(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(letter => Unaccented(char.ToLowerInvariant(letter))));

    private static char Unaccented(char letter) =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : letter;

    private static (HashSet<string>, HashSet<string>) Split(string names)
    {
        var halves = names.Split('|');
        return (Words(halves[0]), halves.Length > 1 ? Words(halves[1]) : []);
    }

    private static HashSet<string> Words(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
