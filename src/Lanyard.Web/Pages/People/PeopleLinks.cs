using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Web.Pages.People;

/// <summary>The addresses of this room.</summary>
public static class PeopleLinks
{
    /// <param name="slug">The school's; null for the trust's list.</param>
    public static string List(string? slug) => slug is null ? "/people" : $"/s/{slug}/people";

    public static string Add(string? slug) => $"{List(slug)}/add";

    public static string Import(string? slug) => $"{List(slug)}/import";

    public static string Register(string? slug) => slug is null ? "/roles" : $"/s/{slug}/roles";

    public static string Import(Id<PeopleImport> import) => $"/people/import/{import}";

    public static string Person(Id<Person> person) => $"/people/{person}";

    public static string Change(Id<Person> person) => $"/people/{person}/change";

    public static string Appoint(Id<Person> person) => $"/people/{person}/appoint";

    public static string Manager(Id<Person> person) => $"/people/{person}/line-manager";

    public static string Leave(Id<Person> person) => $"/people/{person}/leave";

    public static string Return(Id<Person> person) => $"/people/{person}/return";

    public static string End(Appointment appointment) => $"/people/{appointment.Person}/roles/{appointment.Id}/end";

    public static string Deputy(Appointment appointment) => $"/people/{appointment.Person}/roles/{appointment.Id}/deputy";

    public static string EndDeputy(Id<Person> person, Id<Deputyship> deputyship) => $"/people/{person}/deputies/{deputyship}/end";
}
