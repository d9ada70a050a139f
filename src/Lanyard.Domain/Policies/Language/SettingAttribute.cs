namespace Lanyard.Domain.Policies.Language;

/// <summary>Says what a setting means, for the printed list of controls, the schema and the forms.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;
}
