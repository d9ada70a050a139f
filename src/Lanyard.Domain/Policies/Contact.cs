namespace Lanyard.Domain.Policies;

/// <summary>With whom somebody of the school is, or may come, in contact.</summary>
public enum Contact
{
    /// <summary>A pupil of the school where the person works.</summary>
    Pupil,

    /// <summary>A pupil of another school of the same trust.</summary>
    PupilOfTheTrust,

    /// <summary>A pupil of any other school.</summary>
    PupilElsewhere,

    /// <summary>Somebody who once was a pupil here.</summary>
    PastPupil,

    /// <summary>A pupil of a school where the person worked before.</summary>
    PupilOfFormerSchool,
    Parent,
    Carer,
}

/// <summary>Whom contact is with, as a sentence calls them.</summary>
public static class Contacts
{
    /// <summary>Somebody who is a pupil today, here or elsewhere.</summary>
    public static bool IsPupil(Contact contact) =>
        contact is Contact.Pupil or Contact.PupilOfTheTrust or Contact.PupilElsewhere or Contact.PupilOfFormerSchool;

    public static string Words(Contact contact) =>
        contact switch
        {
            Contact.Pupil => "pupils of the school",
            Contact.PupilOfTheTrust => "pupils of the trust's other schools",
            Contact.PupilElsewhere => "pupils of any other school",
            Contact.PastPupil => "past pupils",
            Contact.PupilOfFormerSchool => "pupils of schools where one worked before",
            Contact.Parent => "parents",
            _ => "carers",
        };

    public static string Words(IEnumerable<Contact> contacts) => Phrase.List(contacts.Select(Words));
}
