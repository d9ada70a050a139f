namespace Lanyard.Domain.Policies;

/// <summary>The areas of law that policies name for what is published. Which act stands behind an area is data, and changes.</summary>
public enum LawArea
{
    ChildProtection,
    Confidentiality,
    Copyright,
    DataProtection,
    Defamation,
    Equalities,
    Harassment,
    Libel,
    Privacy,
}
