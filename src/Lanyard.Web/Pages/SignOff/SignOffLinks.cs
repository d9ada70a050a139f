using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The addresses of this room.</summary>
public static class SignOffLinks
{
    public const string Mine = "/me/sign";

    public static string Sign(Id<Round> round) => $"{Mine}/{round}";

    public static string Read(Id<Round> round, int section) => string.Create(CultureInfo.InvariantCulture, $"{Sign(round)}/read/{section}");

    public static string Questions(Id<Round> round) => $"{Sign(round)}/questions";

    public static string Confirm(Id<Round> round) => $"{Sign(round)}/confirm";

    public static string Refuse(Id<Round> round) => $"{Sign(round)}/refuse";

    public static string MyReceipt(Id<Receipt> receipt) => $"{Mine}/receipts/{receipt}";

    /// <param name="slug">The school's; null for the trust.</param>
    public static string List(string? slug) => slug is null ? "/trust/sign-off" : $"/s/{slug}/sign-off";

    public static string Start(string? slug, string? policy = null) => $"{List(slug)}/start{(policy is null ? "" : $"?policy={policy}")}";

    public static string Round(string? slug, Id<Round> round) => $"{List(slug)}/{round}";

    public static string Close(string? slug, Id<Round> round) => $"{Round(slug, round)}/close";

    /// <summary>The trust's own people in a round of the trust.</summary>
    public static string Own(Id<Round> round) => $"{Round(null, round)}/own";

    public static string Person(string? slug, Id<Round> round, Id<Person> person) => $"{Round(slug, round)}/people/{person}";

    public static string AddGroup(string slug, Id<Round> round) => $"{Round(slug, round)}/groups/add";

    /// <summary>What whoever holds sessions sees of the rounds.</summary>
    public static string Sessions(string slug) => $"/s/{slug}/sessions";

    public static string Session(string slug, Id<Round> round, Id<SigningGroup> group) => $"{Round(slug, round)}/groups/{group}";
}
