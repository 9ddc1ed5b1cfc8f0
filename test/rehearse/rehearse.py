"""Deploys what `cdk synth` wrote to an emulator: python rehearse.py <folder> <folder with another setting>."""

import json
import os
import shutil
import sys
from pathlib import Path

from moto import mock_aws

from emulator import Account, Refusal, Stub

STACK, REGION = "op-e-kaffi", "eu-central-1"

# What outlives the stack: docs/operations.md, "Delete everything".
KEPT = {
    "AWS::DynamoDB::Table": 4,
    "AWS::Cognito::UserPool": 1,
    "AWS::Backup::BackupVault": 1,
    "AWS::IAM::Role": 1,
}


def main(first: Path, second: Path) -> None:
    account = Account(STACK, REGION)
    template, other = load(first), load(second)
    publish_assets(account, first, second)

    step("A first deployment that fails when all but the last is made")
    refused(lambda: account.deploy(template, fails=True), "can't be made")
    left = standing(account)
    expect(left == {"AWS::DynamoDB::Table": 4, "AWS::Cognito::UserPool": 1}, f"it leaves {left}")

    step("A second try, as docs/operations.md has it")
    refused(lambda: account.deploy(template), "protected")
    account.unprotect()
    outputs = account.deploy(template)
    for name, value in outputs.items():
        print(f"   {name}: {value}")
    expect(set(outputs) == set(template["Outputs"]) and all(outputs.values()), "every output has a value")
    look_at(account, template, outputs)

    step("An update with another setting")
    changed = {template["Resources"][name]["Type"] for name in changes(template, other)}
    print(f"   {len(changes(template, other))} resources change: {', '.join(sorted(changed))}")
    expect(
        changed == {"AWS::Lambda::Function", "Custom::CDKBucketDeployment"},
        "functions and the website's files change, and nothing that holds data",
    )
    tables = {key: value for key, value in outputs.items() if key.endswith("Table")}
    updated = account.deploy(other)
    expect(tables.items() <= updated.items(), "tables are the same as before")
    look_at(account, other, updated)

    step("Tearing it down")
    refused(account.delete, "protected")
    account.unprotect()
    account.delete()
    kept = {kind: count - left.get(kind, 0) for kind, count in standing(account).items()}
    expect(kept == KEPT, f"what is kept stays, and nothing else: {kept}")
    refused(lambda: account.deploy(template), "name")
    print("   It could not be deployed again before the vault is gone, as docs/operations.md says.")

    print(
        "\nThis was an emulator, not AWS. Of these types it knows that there is one, its name and what it refers to,\n"
        "and nothing of what AWS would say of its properties or do with it:\n  "
        + "\n  ".join(sorted(account.stubbed - {"Custom::Failing"}))
        + "\nSecrets are not put into environments, permissions are not looked at, no function runs, nobody gets an e-mail."
    )


def load(folder: Path) -> dict:
    return json.loads((folder / f"{STACK}.template.json").read_text())


def publish_assets(account: Account, *folders: Path) -> None:
    """Puts what the deployment uploads where `cdk bootstrap` would have made a bucket for it."""
    s3 = account.client("s3")
    bucket = f"cdk-hnb659fds-assets-123456789012-{REGION}"
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    for folder in folders:
        for file in json.loads((folder / f"{STACK}.assets.json").read_text())["files"].values():
            path = folder / file["source"]["path"]
            if file["source"]["packaging"] == "zip":
                path = Path(shutil.make_archive(str(path), "zip", path))
            for place in file["destinations"].values():
                s3.put_object(Bucket=bucket, Key=place["objectKey"], Body=path.read_bytes())


def standing(account: Account) -> dict[str, int]:
    """What there is in the account, by type: of those that may outlive a stack, and of all that the emulator has no more of."""
    counts: dict[str, int] = {}
    for each in Stub.standing:
        counts[each.type] = counts.get(each.type, 0) + 1
    has = {
        "AWS::DynamoDB::Table": account.client("dynamodb").list_tables()["TableNames"],
        "AWS::IAM::Role": account.client("iam").list_roles()["Roles"],
        "AWS::Lambda::Function": account.client("lambda").list_functions()["Functions"],
        "AWS::Logs::LogGroup": account.client("logs").describe_log_groups()["logGroups"],
        "AWS::SNS::Topic": account.client("sns").list_topics()["Topics"],
        "AWS::SQS::Queue": account.client("sqs").list_queues().get("QueueUrls", []),
        "AWS::Events::Rule": account.client("events").list_rules()["Rules"],
    }
    return counts | {kind: len(each) for kind, each in has.items() if each}


def look_at(account: Account, template: dict, outputs: dict[str, str]) -> None:
    """Whether functions came up with what they need: their environment has the names of tables that there are."""
    functions = [
        each
        for page in account.client("lambda").get_paginator("list_functions").paginate()
        for each in page["Functions"]
    ]
    declared = [each for each in template["Resources"].values() if each["Type"] == "AWS::Lambda::Function"]
    expect(len(functions) == len(declared), f"all {len(declared)} functions are there")
    tables = {value for key, value in outputs.items() if key.endswith("Table")}
    expect(tables <= set(account.client("dynamodb").list_tables()["TableNames"]), "so are the tables of the outputs")
    environments = [each["Environment"]["Variables"] for each in functions if "Environment" in each]
    told = {value for each in environments for name, value in each.items() if name.startswith("TABLE_")}
    expect(told == tables, "functions are told their names")
    days = {each["SUGGESTION_DAYS"] for each in environments if "SUGGESTION_DAYS" in each}
    print(f"   and that suggestions stay for days: {', '.join(days)}")
    expect(days == {declared_days(template)}, "which is the setting", quiet=True)


def declared_days(template: dict) -> str:
    [days] = {
        variables["SUGGESTION_DAYS"]
        for each in template["Resources"].values()
        if "SUGGESTION_DAYS" in (variables := each.get("Properties", {}).get("Environment", {}).get("Variables", {}))
    }
    return days


def changes(before: dict, after: dict) -> set[str]:
    names = before["Resources"].keys() | after["Resources"].keys()
    return {
        name for name in names if stated(before["Resources"].get(name)) != stated(after["Resources"].get(name))
    }


def stated(resource: dict | None) -> dict | None:
    """A resource without what only CDK reads."""
    return resource and {key: value for key, value in resource.items() if key != "Metadata"}


def step(what: str) -> None:
    print(f"\n{what}")


def expect(holds: bool, what: str, quiet: bool = False) -> None:
    if not holds:
        sys.exit(f"   NOT SO: {what}")
    if not quiet:
        print(f"   {what}")


def refused(act, why: str) -> None:
    try:
        act()
    except Refusal as refusal:
        expect(why in str(refusal), f"it is refused: {refusal}")
    else:
        sys.exit("   NOT SO: it is refused")


if __name__ == "__main__":
    os.environ |= {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_DEFAULT_REGION": REGION}
    with mock_aws():
        main(*(Path(folder) for folder in sys.argv[1:3]))
