namespace Lanyard.Screening.PersonalData;

/// <summary>Everything that tells who or where somebody is.</summary>
internal sealed class PersonalDataRules
{
    private readonly Numbers _numbers = new();

    public void Find(Gathering found)
    {
        var start = found.Findings.Count;
        Mail.Find(found);
        Addresses.Find(found);
        Codes.Find(found);
        _numbers.Find(found);
        Dates.Find(found);
        Internet.Find(found);
        Whereabouts.Find(found);
        Once(found.Findings, start);
    }

    // A postcode inside an address, or a number that is both: the first that was found speaks for the place.
    private static void Once(List<Finding> findings, int start)
    {
        if (findings.Count - start < 2)
            return;
        var mine = findings.GetRange(start, findings.Count - start);
        findings.RemoveRange(start, mine.Count);
        var kept = mine.Select((f, i) => (Finding: f, Index: i))
            .OrderBy(f => f.Finding.Start)
            .ThenByDescending(f => f.Finding.End)
            .ThenBy(f => f.Index);
        var until = -1;
        foreach (var (finding, _) in kept)
        {
            if (finding.Subkind is "child-name" or "live-location")
                findings.Add(finding);
            else if (finding.Start >= until)
            {
                findings.Add(finding);
                until = finding.End;
            }
        }
    }
}
