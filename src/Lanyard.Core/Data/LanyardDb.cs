using System.Linq.Expressions;
using Lanyard.Core.Data.Mappings;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Data;

/// <summary>The tables, seen from one trust: a query filter in the code in front of row-level security in the database.</summary>
public sealed class LanyardDb(DbContextOptions<LanyardDb> options, CurrentTrust current) : DbContext(options)
{
    public CurrentTrust Current => current;

    public Id<Trust> TrustId =>
        current.Id ?? throw new InvalidOperationException("This scope has no trust: set CurrentTrust before asking for a trust's rows.");

    public DbSet<Trust> Trusts => Set<Trust>();
    public DbSet<School> Schools => Set<School>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<Deputyship> Deputyships => Set<Deputyship>();
    public DbSet<LineManagement> LineManagements => Set<LineManagement>();
    public DbSet<Closure> Closures => Set<Closure>();
    public DbSet<TermDate> TermDates => Set<TermDate>();
    public DbSet<BankHolidayEdit> BankHolidayEdits => Set<BankHolidayEdit>();
    public DbSet<SchoolPractice> SchoolPractices => Set<SchoolPractice>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<PeopleImport> PeopleImports => Set<PeopleImport>();
    public DbSet<Login> Logins => Set<Login>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<KnownBrowser> KnownBrowsers => Set<KnownBrowser>();
    public DbSet<PasswordLink> PasswordLinks => Set<PasswordLink>();
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();
    public DbSet<SecondFactorRule> SecondFactorRules => Set<SecondFactorRule>();
    public DbSet<BroughtDocument> BroughtDocuments => Set<BroughtDocument>();
    public DbSet<BroughtRow> BroughtRows => Set<BroughtRow>();

    public DbSet<Dispatch> Dispatches => Set<Dispatch>();
    public DbSet<DispatchAttempt> DispatchAttempts => Set<DispatchAttempt>();
    public DbSet<CaughtMail> CaughtMails => Set<CaughtMail>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<MailChoice> MailChoices => Set<MailChoice>();

    public DbSet<HeldPolicy> Policies => Set<HeldPolicy>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<EditionReview> EditionReviews => Set<EditionReview>();
    public DbSet<ReviewReminder> ReviewReminders => Set<ReviewReminder>();
    public DbSet<ReferenceReminder> ReferenceReminders => Set<ReferenceReminder>();
    public DbSet<Adoption> Adoptions => Set<Adoption>();
    public DbSet<LocalField> LocalFields => Set<LocalField>();
    public DbSet<LocalSetting> LocalSettings => Set<LocalSetting>();
    public DbSet<LocalChange> LocalChanges => Set<LocalChange>();
    public DbSet<ReferenceCheck> ReferenceChecks => Set<ReferenceCheck>();

    public DbSet<NoticeOfMonitoring> MonitoringNotices => Set<NoticeOfMonitoring>();
    public DbSet<NoticeReading> NoticeReadings => Set<NoticeReading>();

    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<RoundTally> RoundTallies => Set<RoundTally>();
    public DbSet<Signatory> Signatories => Set<Signatory>();
    public DbSet<SigningGroup> SigningGroups => Set<SigningGroup>();
    public DbSet<Receipt> Receipts => Set<Receipt>();
    public DbSet<SigningLink> SigningLinks => Set<SigningLink>();

    public DbSet<OfferedWording> OfferedWordings => Set<OfferedWording>();
    public DbSet<DisclaimerAsking> DisclaimerAskings => Set<DisclaimerAsking>();
    public DbSet<DisclaimerAnswer> DisclaimerAnswers => Set<DisclaimerAnswer>();
    public DbSet<LinkedAccount> LinkedAccounts => Set<LinkedAccount>();
    public DbSet<DisclaimerLook> DisclaimerLooks => Set<DisclaimerLook>();

    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<CheckOfAccount> AccountChecks => Set<CheckOfAccount>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<MessageVersion> MessageVersions => Set<MessageVersion>();
    public DbSet<MadeReport> MadeReports => Set<MadeReport>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.UseIds();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LanyardDb).Assembly);
        modelBuilder.UseSnakeCase();
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            var key = entity.ClrType == typeof(Trust) ? nameof(Trust.Id) : nameof(Person.Trust);
            if (entity.FindProperty(key)?.ClrType == typeof(Id<Trust>))
                entity.SetQueryFilter(OfTheTrust(entity.ClrType, key));
        }
    }

    private LambdaExpression OfTheTrust(Type entity, string key)
    {
        var row = Expression.Parameter(entity, "row");
        var trust = Expression.Property(Expression.Constant(this), nameof(TrustId));
        return Expression.Lambda(Expression.Equal(Expression.Property(row, key), trust), row);
    }
}
